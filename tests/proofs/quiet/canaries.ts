/** How each word begins that is looked for: no word of any language, and nothing else on the disk. */
const STEM = 'Zqx7Kv';
const DIGITS = 4;

/** A word that stands nowhere else: "Zqx7Kv0042". Numbers begin at 0. */
export function canary(number: number): string {
  return `${STEM}${String(number).padStart(DIGITS, '0')}`;
}

/** Numbers canaries as they are given out. */
export function canariesFrom(first: number): { next(): string; readonly used: number } {
  let number = first;
  return {
    next() {
      number += 1;
      return canary(number - 1);
    },
    get used() {
      return number - first;
    },
  };
}

/** A text as bytes in UTF-8 and UTF-16, either order; big-endian ends within what little-endian begins with. */
function spellings(text: string): Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  return [Buffer.from(text), little, Buffer.from(little).swap16()];
}

/**
 * Which of the words stand in the bytes: canaries, by their stem, whatever their case, and each secret as
 * it is.
 */
export function wordsIn(bytes: Buffer, secrets: readonly string[]): string[] {
  const found = new Set<string>();
  // One byte a character: letters of UTF-16 then have a zero before or after them.
  const text = bytes.toString('latin1');
  for (const gap of ['', '\0']) {
    const pattern = `${[...STEM].join(gap)}${`${gap}\\d`.repeat(DIGITS)}`;
    for (const [word] of text.matchAll(new RegExp(pattern, 'gi'))) {
      found.add(word.replaceAll('\0', ''));
    }
  }
  for (const secret of secrets) {
    if (spellings(secret).some((spelling) => bytes.includes(spelling))) found.add('a secret');
  }
  return [...found];
}
