import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRef,
} from 'pdf-lib';
import { applyMatrix, type Matrix } from './page-matrix.ts';

const key = (name: string) => PDFName.of(name);

/**
 * Moves the link annotations of placed pages to where their text now is, and points links inside
 * the source at the same spot of its placed page. Anything that is no link, or a link that leads
 * nowhere, is left out: intake has drawn every other annotation into its page. Targets are numbers,
 * see `numberDestinations`.
 */
export function carryLinks(
  pages: readonly PDFPage[],
  matrices: ReadonlyMap<PDFPage, Matrix>,
): void {
  for (const page of pages) {
    const annots = page.node.lookupMaybe(key('Annots'), PDFArray);
    page.node.delete(key('Annots'));
    const matrix = matrices.get(page);
    if (annots === undefined || matrix === undefined) continue;
    const links = annots
      .asArray()
      .map((entry) => page.doc.context.lookup(entry))
      .filter((entry): entry is PDFDict => entry instanceof PDFDict)
      .map((annot) => carryLink(annot, page, matrix, pages, matrices))
      .filter((link): link is PDFDict => link !== undefined);
    for (const entry of annots.asArray())
      if (entry instanceof PDFRef) page.doc.context.delete(entry);
    if (links.length > 0) {
      const refs = links.map((link) => page.doc.context.register(link));
      page.node.set(key('Annots'), page.doc.context.obj(refs));
    }
  }
}

function carryLink(
  annot: PDFDict,
  page: PDFPage,
  matrix: Matrix,
  pages: readonly PDFPage[],
  matrices: ReadonlyMap<PDFPage, Matrix>,
): PDFDict | undefined {
  const rect = numbersOf(annot.lookupMaybe(key('Rect'), PDFArray));
  if (annot.lookup(key('Subtype')) !== key('Link') || rect.length !== 4) return undefined;
  const target = targetOf(annot, pages, matrices);
  if (target === undefined) return undefined;
  const { context } = page.doc;
  const link = context.obj({ Type: 'Annot', Subtype: 'Link', Border: [0, 0, 0], F: 4 });
  link.set(key('Rect'), context.obj(moveBox(rect, matrix)));
  link.set(key('P'), page.ref);
  link.set(key(target.name), target.value);
  const quads = numbersOf(annot.lookupMaybe(key('QuadPoints'), PDFArray));
  if (quads.length > 0 && quads.length % 8 === 0) {
    link.set(key('QuadPoints'), context.obj(movePoints(quads, matrix)));
  }
  return link;
}

interface Target {
  readonly name: 'Dest' | 'A';
  readonly value: PDFObject;
}

function targetOf(
  annot: PDFDict,
  pages: readonly PDFPage[],
  matrices: ReadonlyMap<PDFPage, Matrix>,
): Target | undefined {
  const action = annot.lookupMaybe(key('A'), PDFDict);
  if (action?.lookup(key('S')) === key('URI')) {
    const address = action.lookup(key('URI'));
    if (address === undefined) return undefined;
    return { name: 'A', value: annot.context.obj({ Type: 'Action', S: 'URI', URI: address }) };
  }
  const dest =
    annot.lookup(key('Dest')) ??
    (action?.lookup(key('S')) === key('GoTo') ? action.lookup(key('D')) : undefined);
  if (!(dest instanceof PDFArray)) return undefined;
  const number = dest.size() > 0 ? dest.lookup(0) : undefined;
  const page = number instanceof PDFNumber ? pages[number.asNumber()] : undefined;
  const matrix = page && matrices.get(page);
  if (page === undefined || matrix === undefined) return undefined;
  return { name: 'Dest', value: moveDestination(dest, page, matrix) };
}

/** A destination with a point keeps it; any other shows the whole page. */
function moveDestination(dest: PDFArray, page: PDFPage, matrix: Matrix): PDFArray {
  const { context } = page.doc;
  const number = (index: number) => {
    const value = index < dest.size() ? dest.lookup(index) : undefined;
    return value instanceof PDFNumber ? value.asNumber() : undefined;
  };
  const fit = dest.size() > 1 ? dest.lookup(1) : undefined;
  const [x, y] =
    fit === key('XYZ') ? [number(2), number(3)] : fit === key('FitH') ? [0, number(2)] : [];
  if (y === undefined) return context.obj([page.ref, 'Fit']);
  const [left, top] = applyMatrix(matrix, x ?? 0, y);
  return context.obj([page.ref, 'XYZ', Math.max(0, left), top, null]);
}

function numbersOf(array: PDFArray | undefined): number[] {
  if (array === undefined) return [];
  return array
    .asArray()
    .map((_, index) => array.lookup(index))
    .filter((entry): entry is PDFNumber => entry instanceof PDFNumber)
    .map((entry) => entry.asNumber());
}

function moveBox([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[], matrix: Matrix): number[] {
  const [ax, ay] = applyMatrix(matrix, x1, y1);
  const [bx, by] = applyMatrix(matrix, x2, y2);
  return [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)];
}

function movePoints(points: readonly number[], matrix: Matrix): number[] {
  const moved: number[] = [];
  for (let index = 0; index + 1 < points.length; index += 2) {
    moved.push(...applyMatrix(matrix, points[index] ?? 0, points[index + 1] ?? 0));
  }
  return moved;
}
