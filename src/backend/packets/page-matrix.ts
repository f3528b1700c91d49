import type { PDFPage } from 'pdf-lib';
import type { Placement } from '../../core/pages/fit-page.ts';

/** A PDF transformation: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a page's own coordinates get to its sheet, and the part of them that shows. */
export function matrixToSheet(
  page: PDFPage,
  { sheet, x, y }: Placement,
): { readonly matrix: Matrix; readonly clip: Rectangle } {
  const clip = visibleBox(page);
  const turns = quarterTurns(page);
  const [a, b, c, d, e, f] = upright(clip, turns);
  // From the width that the plan gives the page, not from its scale: the page's own coordinates may
  // be worth more than a point each (UserUnit).
  const scale = (sheet.width - 2 * x) / (turns % 2 === 1 ? clip.height : clip.width);
  return {
    matrix: [a * scale, b * scale, c * scale, d * scale, e * scale + x, f * scale + y],
    clip,
  };
}

export function applyMatrix([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The crop box where it lies inside the media box, as viewers show it. */
function visibleBox(page: PDFPage): Rectangle {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const left = Math.max(media.x, crop.x);
  const bottom = Math.max(media.y, crop.y);
  const width = Math.min(media.x + media.width, crop.x + crop.width) - left;
  const height = Math.min(media.y + media.height, crop.y + crop.height) - bottom;
  return width > 0 && height > 0 ? { x: left, y: bottom, width, height } : media;
}

/** Clockwise quarter turns, 0 to 3. */
function quarterTurns(page: PDFPage): number {
  return ((Math.round(page.getRotation().angle / 90) % 4) + 4) % 4;
}

/** Turns a page as it is displayed, its lower left corner at the origin. */
function upright({ x, y, width, height }: Rectangle, turns: number): Matrix {
  if (turns === 1) return [0, -1, 1, 0, -y, x + width];
  if (turns === 2) return [-1, 0, 0, -1, x + width, y + height];
  if (turns === 3) return [0, 1, -1, 0, y + height, -x];
  return [1, 0, 0, 1, -x, -y];
}
