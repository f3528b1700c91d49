export type Weight = 'regular' | 'bold';

/**
 * The typeface that the packet's own pages are set in, as planning needs it. The backend's
 * `loadPageFont` gives the real one; planning and drawing measure with the same figures, so a
 * line that fits in the plan fits on the page.
 */
export interface PageFont {
  /** True when both weights have a glyph for the character (one code point). */
  covers(character: string): boolean;
  /** Width of one line in PDF points at a size in points, kerning included. */
  width(text: string, weight: Weight, size: number): number;
}
