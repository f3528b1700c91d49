/**
 * A word as it is compared with others that people typed for the same thing: its letters and digits
 * alone, without capitals, accents, spaces, hyphens or other marks. "T-SPOT.TB" and "t spot tb" are one.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ı', 'i');
}
