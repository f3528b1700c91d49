/** Byte order marks, as editors of Windows put them before a text, and what they say of it. */
const MARKS = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
] as const;

/** The text of a file that a person wrote: UTF-8, or what its byte order mark says, which is no part of it. */
export function decodeText(bytes: Uint8Array): string {
  const found = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  return new TextDecoder(found?.[1] ?? 'utf-8').decode(bytes);
}
