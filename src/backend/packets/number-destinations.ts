import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFNumber, PDFRef } from 'pdf-lib';

const key = (name: string) => PDFName.of(name);

/** Entries of a page and of an annotation that would drag other pages or the whole document along. */
const PAGE_TIES = [
  'B',
  'AA',
  'Thumb',
  'StructParents',
  'PresSteps',
  'DPart',
  'Metadata',
  'PieceInfo',
];
const ANNOTATION_TIES = ['P', 'Parent', 'Popup', 'IRT', 'StructParent', 'AA', 'PA', 'NM'];

/**
 * Makes a source ready to be copied: links inside it name their target page by its number, counted
 * from 0, instead of by reference. Copying follows references, and would copy every page that is
 * named by a link a second time.
 */
export function numberDestinations(source: PDFDocument): void {
  const pages = source.getPages();
  const numbers = new Map(pages.map((page, index) => [page.ref.toString(), index]));
  for (const page of pages) {
    for (const name of PAGE_TIES) page.node.delete(key(name));
    const annots = page.node.lookupMaybe(key('Annots'), PDFArray);
    for (let index = 0; index < (annots?.size() ?? 0); index += 1) {
      const annot = annots?.lookup(index);
      if (annot instanceof PDFDict) numberAnnotation(annot, numbers);
    }
  }
}

function numberAnnotation(annot: PDFDict, numbers: ReadonlyMap<string, number>): void {
  for (const name of ANNOTATION_TIES) annot.delete(key(name));
  const action = annot.lookup(key('A'));
  for (const dest of [
    annot.lookup(key('Dest')),
    action instanceof PDFDict ? action.lookup(key('D')) : undefined,
  ]) {
    if (!(dest instanceof PDFArray) || dest.size() === 0) continue;
    const target = dest.get(0);
    if (!(target instanceof PDFRef)) continue;
    dest.set(0, PDFNumber.of(numbers.get(target.toString()) ?? -1));
  }
}
