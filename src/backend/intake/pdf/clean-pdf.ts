import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHeader,
  PDFName,
  PDFNumber,
  type PDFRef,
  PDFStreamWriter,
  PDFString,
} from 'pdf-lib';
import { writeDestination } from './destinations.ts';
import { listPages, type PageEntry } from './page-list.ts';
import { asNumbers, get } from './pdf-values.ts';
import type { Link } from './read-links.ts';
import { scrubObjects } from './scrub-objects.ts';

/** All that a page of a placeable copy keeps. What is not named here is gone: actions, annotations, thumbnails, private data. */
const PAGE_KEYS = [
  'Resources',
  'MediaBox',
  'CropBox',
  'BleedBox',
  'TrimBox',
  'ArtBox',
  'Rotate',
  'Contents',
  'Group',
  'UserUnit',
];

const MEDIA_BOX = PDFName.of('MediaBox');

/**
 * Rebuilds a loaded document as nothing but its pages and the given links (one list a page), and
 * writes it. The same document gives the same bytes: no date, no identifier, no metadata.
 * Returns undefined where the document does not have exactly one page for each list.
 */
export async function cleanPdf(
  document: PDFDocument,
  links: readonly (readonly Link[])[],
): Promise<Uint8Array | undefined> {
  const { context } = document;
  const entries = listPages(document);
  if (entries === undefined || entries.length !== links.length) return undefined;

  const tree = context.nextRef();
  const pages = entries.map((entry, index) => keepPage(context, entry, tree, links[index] ?? []));
  context.assign(tree, context.obj({ Type: 'Pages', Kids: pages, Count: pages.length }));
  const root = context.register(context.obj({ Type: 'Catalog', Pages: tree }));
  context.trailerInfo = { Root: root };
  context.header = PDFHeader.forVersion(1, 7);
  scrubObjects(context, root);
  // Not document.save(): that one adds metadata of its own.
  delete context.security;
  return PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

function keepPage(
  context: PDFContext,
  entry: PageEntry,
  tree: PDFRef,
  links: readonly Link[],
): PDFRef {
  const page = PDFDict.withContext(context);
  page.set(PDFName.of('Type'), PDFName.of('Page'));
  page.set(PDFName.of('Parent'), tree);
  for (const key of PAGE_KEYS) {
    const value = get(entry.dict, key);
    const usable = !key.endsWith('Box') || asNumbers(context, value, 4) !== undefined;
    if (value !== undefined && usable) page.set(PDFName.of(key), value);
  }
  // Readers show a page without a size as Letter.
  if (!page.has(MEDIA_BOX)) page.set(MEDIA_BOX, context.obj([0, 0, 612, 792]));
  if (links.length > 0) {
    page.set(PDFName.of('Annots'), context.obj(links.map((link) => writeLink(context, link))));
  }
  return context.register(page);
}

function writeLink(context: PDFContext, link: Link): PDFRef {
  const annotation = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...link.rect],
    Border: [...link.border],
    F: PDFNumber.of(4),
  });
  if (link.quads) annotation.set(PDFName.of('QuadPoints'), context.obj([...link.quads]));
  if (link.color) annotation.set(PDFName.of('C'), context.obj([...link.color]));
  if (typeof link.target !== 'string') {
    annotation.set(PDFName.of('Dest'), writeDestination(context, link.target));
    return context.register(annotation);
  }
  const action = context.obj({ S: 'URI' });
  action.set(PDFName.of('URI'), PDFString.of(escapeAddress(link.target)));
  annotation.set(PDFName.of('A'), action);
  return context.register(annotation);
}

function escapeAddress(address: string): string {
  return address.replace(/[\\()]/g, (character) => `\\${character}`);
}
