import { PDFDocument } from 'pdf-lib';
import type { OutlineNode } from '../taken-in.ts';
import { cleanPdf } from './clean-pdf.ts';
import { destinationFinder } from './destinations.ts';
import { drawInAnnotations } from './draw-in-annotations.ts';
import { type ActiveContent, findActiveContent } from './find-active-content.ts';
import { listPages } from './page-list.ts';
import { readLinks } from './read-links.ts';
import { readOutline } from './read-outline.ts';
import type { Reference } from './read-reference.ts';

/** A copy that is yet to be proven, and what the original's structure said. */
export interface MadeCopy {
  readonly bytes: Uint8Array;
  readonly outline: readonly OutlineNode[];
  readonly removedLinks: number;
  readonly removed: ActiveContent;
}

/** Makes a clean copy from one engine's rewrite of the file; undefined where that does not work. */
export async function makeCopy(
  rewritten: Uint8Array,
  password: string,
  reference: Reference,
): Promise<MadeCopy | undefined> {
  const source = await load(rewritten, password);
  const pages = listPages(source);
  if (pages === undefined || pages.length !== reference.drawings.length) return undefined;
  const removed = findActiveContent(source);
  const find = destinationFinder(source, pages);
  const outline = readOutline(source, find);
  const links = pages.map((page) => readLinks(source, page, find));
  const removedLinks = links.reduce((sum, page) => sum + page.removed, 0);

  let document = source;
  if (reference.fields + reference.marks > 0) {
    const drawn = await drawInAnnotations(rewritten, password);
    if (drawn === undefined) return undefined;
    document = await load(drawn, '');
  }
  const bytes = await cleanPdf(
    document,
    links.map((page) => page.kept),
  );
  return bytes && { bytes, outline, removedLinks, removed };
}

/** Never `ignoreEncryption`: it writes a broken file without an error. */
function load(bytes: Uint8Array, password: string): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {
    password,
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
}
