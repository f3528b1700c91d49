import { type PDFFont, type PDFPage, type RGB, rgb } from 'pdf-lib';
import type { Weight } from '../../core/pages/page-font.ts';
import type { Ink, PageItem } from '../../core/pages/page-item.ts';
import type { Shape } from '../../core/pages/shape.ts';

export type Typefaces = Readonly<Record<Weight, PDFFont>>;

/** Dark enough for a black and white printer; hues of the app's own palette. */
const INKS: Readonly<Record<Ink, RGB>> = {
  text: rgb(0.09, 0.1, 0.13),
  muted: rgb(0.36, 0.38, 0.43),
  accent: rgb(0, 0.33, 0.55),
  good: rgb(0, 0.45, 0.32),
  warn: rgb(0.64, 0.36, 0),
  bad: rgb(0.68, 0.18, 0.02),
  line: rgb(0.82, 0.83, 0.86),
  panel: rgb(0.98, 0.95, 0.93),
};

/** Draws what the app itself puts on a page. Links are not drawn; see `addPageLinks`. */
export function drawItems(page: PDFPage, items: readonly PageItem[], typefaces: Typefaces): void {
  for (const item of items) {
    if (item.kind === 'text') {
      const { x, y, text, size, weight, ink } = item;
      page.drawText(text, { x, y, size, font: typefaces[weight], color: INKS[ink] });
    } else if (item.kind === 'box') {
      const { x, y, width, height, ink } = item;
      page.drawRectangle({ x, y, width, height, color: INKS[ink] });
    } else if (item.kind === 'mark') drawMark(page, item);
  }
}

type Mark = Extract<PageItem, { kind: 'mark' }>;
type Stroke = (page: PDFPage, mark: Mark, color: RGB) => void;

function drawMark(page: PDFPage, mark: Mark): void {
  SHAPES[mark.shape](page, mark, INKS[mark.ink]);
}

const ring: Stroke = (page, { x, y, size }, color) =>
  page.drawEllipse({
    x,
    y,
    xScale: size / 2,
    yScale: size / 2,
    borderColor: color,
    borderWidth: 1.2,
  });

const disc: Stroke = (page, { x, y, size }, color) =>
  page.drawEllipse({ x, y, xScale: size / 2 + 0.4, yScale: size / 2 + 0.4, color });

/** A straight stroke between two points given in halves of the mark's size. */
const stroke =
  (fromX: number, fromY: number, toX: number, toY: number): Stroke =>
  (page, { x, y, size }, color) =>
    page.drawLine({
      start: { x: x + (fromX * size) / 2, y: y + (fromY * size) / 2 },
      end: { x: x + (toX * size) / 2, y: y + (toY * size) / 2 },
      thickness: 1.4,
      color,
    });

const all =
  (...strokes: readonly Stroke[]): Stroke =>
  (page, mark, color) => {
    for (const draw of strokes) draw(page, mark, color);
  };

const halfDisc: Stroke = (page, { x, y, size }, color) => {
  const r = size / 2;
  page.drawSvgPath(`M 0 ${-r} A ${r} ${r} 0 0 0 0 ${r} Z`, { x, y, color });
};

const dashedRing: Stroke = (page, { x, y, size }, color) =>
  page.drawEllipse({
    x,
    y,
    xScale: size / 2,
    yScale: size / 2,
    borderColor: color,
    borderWidth: 1.2,
    borderDashArray: [1.6, 1.6],
  });

const dot: Stroke = (page, { x, y, size }, color) =>
  page.drawEllipse({ x, y, xScale: size / 6, yScale: size / 6, color });

const SHAPES: Readonly<Record<Shape, Stroke>> = {
  filled: disc,
  half: all(ring, halfDisc),
  cross: all(stroke(-0.9, -0.9, 0.9, 0.9), stroke(-0.9, 0.9, 0.9, -0.9)),
  hollow: ring,
  dotted: all(ring, dot),
  clock: all(ring, stroke(0, 0.55, 0, 0), stroke(0, 0, 0.4, -0.25)),
  dashed: dashedRing,
  sent: all(ring, stroke(0, -0.5, 0, 0.5), stroke(-0.4, 0.1, 0, 0.5), stroke(0.4, 0.1, 0, 0.5)),
  arrow: all(ring, stroke(-0.5, 0, 0.5, 0), stroke(0.1, 0.4, 0.5, 0), stroke(0.1, -0.4, 0.5, 0)),
  dash: stroke(-1, 0, 1, 0),
  slashed: all(ring, stroke(-0.7, -0.7, 0.7, 0.7)),
};
