/**
 * Text as it is printed: composed letters (NFC) so that the font's own glyphs are used, and every
 * run of white space, line breaks and control characters as one space.
 */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim();
}
