import { PDFArray, PDFName, type PDFObject, type PDFPage, PDFRef, PDFStream } from 'pdf-lib';
import type { Matrix, Rectangle } from './page-matrix.ts';

const CONTENTS = PDFName.of('Contents');

/**
 * Sets what a page draws under a transformation, cut off at its visible box: what a source hides
 * outside of it stays hidden. The list of streams is made anew, since pages may share one.
 */
export function wrapContents(page: PDFPage, matrix: Matrix, clip: Rectangle): void {
  const { context } = page.doc;
  const before = [
    'q',
    `${matrix.map(formatNumber).join(' ')} cm`,
    `${[clip.x, clip.y, clip.width, clip.height].map(formatNumber).join(' ')} re W n`,
    '',
  ].join('\n');
  const open = context.register(context.flateStream(before));
  const close = context.register(context.flateStream('\nQ\n'));
  page.node.set(CONTENTS, context.obj([open, ...contentStreams(page), close]));
}

function contentStreams(page: PDFPage): PDFObject[] {
  const { context } = page.doc;
  const raw = page.node.get(CONTENTS);
  const found = context.lookup(raw);
  if (found instanceof PDFArray) return found.asArray().filter((entry) => isStream(page, entry));
  return raw instanceof PDFRef && found instanceof PDFStream ? [raw] : [];
}

function isStream(page: PDFPage, entry: PDFObject): boolean {
  return page.doc.context.lookup(entry) instanceof PDFStream;
}

/** PDF numbers have no exponent; five decimals are below a thousandth of a printer's dot. */
export function formatNumber(value: number): string {
  const text = value.toFixed(5).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
