/** Names that Windows keeps for devices, whatever follows the dot. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$| )/i;

/**
 * Words as part of a file name on Windows, macOS and Linux alike: without forbidden, control and
 * invisible characters, and without leading or trailing dots. Letters of every script are kept.
 */
export function cleanNamePart(text: string): string {
  return trimNameEnds(
    text
      .normalize('NFC')
      // Control, format (direction marks, zero widths), private and unassigned characters, lone surrogates.
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/gu, ' ')
      .replace(/[<>:"/\\|?*]/g, ' ')
      .replace(/\s+/gu, ' '),
  );
}

/** Windows drops dots and spaces at the end; a dot at the start hides the file elsewhere. */
export function trimNameEnds(text: string): string {
  return text.replace(/^[\s.-]+|[\s.]+$/gu, '');
}

/** Cut so that its UTF-8 has at most `most` bytes, never inside a letter and its accents. */
export function cutToBytes(text: string, most: number): string {
  let kept = '';
  let bytes = 0;
  for (const letter of text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    bytes += utf8Length(letter);
    if (bytes > most) break;
    kept += letter;
  }
  return trimNameEnds(kept);
}

function utf8Length(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** A whole file name made safe, its ending kept; "file" where nothing is left. At most 180 bytes. */
export function safeFileName(name: string): string {
  const dot = name.lastIndexOf('.');
  const hasEnding = dot > 0 && /^\.[A-Za-z0-9]{1,8}$/.test(name.slice(dot));
  const ending = hasEnding ? name.slice(dot) : '';
  const stem = cutToBytes(
    cleanNamePart(hasEnding ? name.slice(0, dot) : name),
    180 - ending.length,
  );
  const kept = stem === '' ? 'file' : stem;
  return `${isDeviceName(kept) ? `file ${kept}` : kept}${ending}`;
}
