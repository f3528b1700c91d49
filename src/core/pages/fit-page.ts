import type { Paper } from './paper.ts';

/** A page as it is displayed: after cropping and rotation, in PDF points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Where a source page lies on its sheet. Points from the sheet's lower left corner; one scale for both axes. */
export interface Placement {
  readonly sheet: PageSize;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** US Letter, 8.5 x 11 inches. */
export const LETTER: PageSize = { width: 612, height: 792 };

/** Height of the strip at the foot of every sheet that belongs to the stamp alone, in points. */
export const STAMP_STRIP = 28;

/**
 * Lays one page on its sheet: on US Letter whole, undistorted, never enlarged and centred above the
 * stamp's strip, landscape pages on landscape Letter; or at the size it came in, with the strip
 * added below. Nothing of the page ever lies inside the strip.
 */
export function fitPage(page: PageSize, paper: Paper): Placement {
  if (paper === 'original') {
    const sheet = { width: page.width, height: page.height + STAMP_STRIP };
    return { sheet, x: 0, y: STAMP_STRIP, scale: 1 };
  }
  const landscape = page.width > page.height;
  const sheet = landscape ? { width: LETTER.height, height: LETTER.width } : LETTER;
  const room = sheet.height - STAMP_STRIP;
  // Enlarging would make a card or a photograph look like what it is not.
  const scale = Math.min(1, sheet.width / page.width, room / page.height);
  return {
    sheet,
    x: (sheet.width - page.width * scale) / 2,
    y: STAMP_STRIP + (room - page.height * scale) / 2,
    scale,
  };
}
