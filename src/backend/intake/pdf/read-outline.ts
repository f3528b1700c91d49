import { type PDFDict, type PDFDocument, PDFHexString, PDFString } from 'pdf-lib';
import type { OutlineNode } from '../taken-in.ts';
import type { destinationFinder } from './destinations.ts';
import { asDict, asName, follow, get } from './pdf-values.ts';

const DEEPEST = 8;
const MOST = 2_000;
const LONGEST_TITLE = 300;

/**
 * The source's outline. Headings that lead nowhere in this file are left out and their children
 * take their place. Cycles end where they close; depth and count are bounded.
 */
export function readOutline(
  document: PDFDocument,
  find: ReturnType<typeof destinationFinder>,
): OutlineNode[] {
  const { context, catalog } = document;
  const seen = new Set<PDFDict>();

  function siblings(first: PDFDict | undefined, depth: number): OutlineNode[] {
    const nodes: OutlineNode[] = [];
    let item = first;
    while (item !== undefined && !seen.has(item) && seen.size < MOST && depth < DEEPEST) {
      seen.add(item);
      const children = siblings(asDict(context, get(item, 'First')), depth + 1);
      const page = pageOf(item);
      const title = titleOf(item);
      if (page === undefined || title === '') nodes.push(...children);
      else nodes.push({ title, page, children });
      item = asDict(context, get(item, 'Next'));
    }
    return nodes;
  }

  function pageOf(item: PDFDict): number | undefined {
    const own = get(item, 'Dest');
    if (own !== undefined) return find(own)?.page;
    const action = asDict(context, get(item, 'A'));
    if (action === undefined || asName(context, get(action, 'S')) !== 'GoTo') return undefined;
    return find(get(action, 'D'))?.page;
  }

  function titleOf(item: PDFDict): string {
    const title = follow(context, get(item, 'Title'));
    if (!(title instanceof PDFString || title instanceof PDFHexString)) return '';
    return tidyTitle(title);
  }

  const root = asDict(context, get(catalog, 'Outlines'));
  return root === undefined ? [] : siblings(asDict(context, get(root, 'First')), 0);
}

function tidyTitle(title: PDFString | PDFHexString): string {
  let text: string;
  try {
    text = title.decodeText();
  } catch {
    return '';
  }
  // Control characters come from broken encodings and language escapes.
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, LONGEST_TITLE);
}
