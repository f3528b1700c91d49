import { type PDFContext, PDFDict, type PDFDocument, PDFName, PDFRef } from 'pdf-lib';
import { asArray, asDict, asName, follow, get } from './pdf-values.ts';

/** A page of a loaded document: its own dictionary with what it inherits, and the object it came from. */
export interface PageEntry {
  readonly dict: PDFDict;
  readonly ref: PDFRef | undefined;
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'];
const MOST = 20_000;

/**
 * The pages in order, read straight from the tree, so that a tree with cycles, repeated pages or
 * wrong counts still gives a list. Undefined where it runs past any sensible size.
 */
export function listPages(document: PDFDocument): PageEntry[] | undefined {
  const { context, catalog } = document;
  const pages: PageEntry[] = [];
  const open = new Set<PDFDict>();

  function visit(node: PDFDict, ref: PDFRef | undefined, inherited: PDFDict): boolean {
    const kids = asArray(context, get(node, 'Kids'));
    if (kids === undefined || asName(context, get(node, 'Type')) === 'Page') {
      pages.push({ dict: withInherited(context, node, inherited), ref });
      return pages.length <= MOST;
    }
    if (open.has(node) || open.size > 500) return true;
    open.add(node);
    const passedOn = withInherited(context, node, inherited);
    for (const kid of kids.asArray()) {
      const child = asDict(context, kid);
      if (child && !visit(child, kid instanceof PDFRef ? kid : undefined, passedOn)) return false;
    }
    open.delete(node);
    return true;
  }

  const root = asDict(context, get(catalog, 'Pages'));
  if (root === undefined) return [];
  return visit(root, undefined, context.obj({})) ? pages : undefined;
}

function withInherited(context: PDFContext, node: PDFDict, inherited: PDFDict): PDFDict {
  const result = PDFDict.withContext(context);
  for (const [key, value] of node.entries()) result.set(key, value);
  for (const name of INHERITED) {
    const key = PDFName.of(name);
    const own = follow(context, node.get(key));
    const above = inherited.get(key);
    if (own === undefined && above !== undefined) result.set(key, above);
  }
  return result;
}
