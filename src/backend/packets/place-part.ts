import { PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib';
import type { Part } from '../../core/packets/packet-plan.ts';
import { Fault } from '../../core/shared/fault.ts';
import { carryLinks } from './carry-links.ts';
import { numberDestinations } from './number-destinations.ts';
import { type Matrix, matrixToSheet } from './page-matrix.ts';
import { wrapContents } from './wrap-contents.ts';

/**
 * Adds a part's pages to the packet, each laid on its sheet as planned. All pages of a source are
 * copied in one call: page by page, pictures and fonts that they share would multiply.
 */
export async function placePart(
  packet: PDFDocument,
  part: Part,
  bytes: Uint8Array,
): Promise<PDFPage[]> {
  const source = await PDFDocument.load(bytes, {
    updateMetadata: false,
    // The worker has nothing else to answer meanwhile, so it need not pause between objects.
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  const count = source.getPageCount();
  if (count !== part.pages.length) {
    throw new Fault(
      'placeable-changed',
      `${part.title} has ${count} pages and ${part.pages.length} were planned. Add its file again.`,
    );
  }
  numberDestinations(source);
  const copied = await packet.copyPages(source, source.getPageIndices());
  const matrices = new Map<PDFPage, Matrix>();
  const replaced = new Set<PDFRef>();
  for (const [index, page] of copied.entries()) {
    const placement = part.pages[index];
    if (placement === undefined) throw new Error('a page without a place');
    const { matrix, clip } = matrixToSheet(page, placement);
    for (const ref of wrapContents(page, matrix, clip)) replaced.add(ref);
    setSheet(page, placement.sheet.width, placement.sheet.height);
    matrices.set(page, matrix);
    packet.addPage(page);
  }
  // Only now: two pages may have shared a stream.
  for (const ref of replaced) packet.context.delete(ref);
  carryLinks(copied, matrices);
  return copied;
}

const OLD_BOXES = [
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'UserUnit',
  'Rotate',
  'AA',
  'Thumb',
  'B',
  'Tabs',
  'StructParents',
];

/** The sheet becomes the page's only box, upright. */
function setSheet(page: PDFPage, width: number, height: number): void {
  for (const name of OLD_BOXES) page.node.delete(PDFName.of(name));
  page.node.set(PDFName.of('MediaBox'), page.doc.context.obj([0, 0, width, height]));
}
