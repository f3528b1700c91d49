import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import type { PageEntry } from './page-list.ts';
import { asArray, asDict, asName, asNumber, follow, get } from './pdf-values.ts';

/** Where a link or heading leads: a page, counted from 0, and the view on it in page coordinates. */
export interface Destination {
  readonly page: number;
  readonly view: string;
  readonly numbers: readonly (number | null)[];
}

const VIEWS = new Set(['XYZ', 'Fit', 'FitH', 'FitV', 'FitR', 'FitB', 'FitBH', 'FitBV']);
const MOST_NAMES = 50_000;

/** Finds where explicit and named destinations of a document lead. */
export function destinationFinder(document: PDFDocument, pages: readonly PageEntry[]) {
  const { context } = document;
  const indexes = new Map<PDFRef, number>();
  for (const [index, page] of pages.entries()) {
    if (page.ref && !indexes.has(page.ref)) indexes.set(page.ref, index);
  }
  let named: Map<string, PDFObject> | undefined;

  function find(value: PDFObject | undefined, depth = 0): Destination | undefined {
    const found = follow(context, value);
    if (found instanceof PDFArray) return explicit(found);
    if (found instanceof PDFDict) return depth < 3 ? find(get(found, 'D'), depth + 1) : undefined;
    const name = nameText(found);
    if (name === undefined || depth > 2) return undefined;
    named ??= readNames(document);
    return find(named.get(name), depth + 1);
  }

  function explicit(array: PDFArray): Destination | undefined {
    const target = array.size() > 0 ? array.get(0) : undefined;
    const page = target instanceof PDFRef ? indexes.get(target) : asNumber(context, target);
    if (page === undefined || !Number.isInteger(page) || page < 0 || page >= pages.length) {
      return undefined;
    }
    const view = array.size() > 1 ? asName(context, array.get(1)) : undefined;
    if (view === undefined || !VIEWS.has(view)) return { page, view: 'Fit', numbers: [] };
    const numbers = array
      .asArray()
      .slice(2, 6)
      .map((item) => asNumber(context, item) ?? null);
    return { page, view, numbers };
  }

  return find;
}

/**
 * A destination as it is written into a placeable copy: the page is its number, not a reference,
 * because copying a page that refers to another drags a second copy of that one along.
 */
export function writeDestination(context: PDFContext, destination: Destination): PDFArray {
  const array = PDFArray.withContext(context);
  array.push(PDFNumber.of(destination.page));
  array.push(PDFName.of(destination.view));
  for (const number of destination.numbers) {
    array.push(number === null ? PDFNull : PDFNumber.of(number));
  }
  return array;
}

function nameText(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName) return value.decodeText();
  if (value instanceof PDFString || value instanceof PDFHexString) {
    return Buffer.from(value.asBytes()).toString('latin1');
  }
  return undefined;
}

function readNames({ context, catalog }: PDFDocument): Map<string, PDFObject> {
  const names = new Map<string, PDFObject>();
  for (const [key, value] of asDict(context, get(catalog, 'Dests'))?.entries() ?? []) {
    names.set(key.decodeText(), value);
  }
  const seen = new Set<PDFDict>();
  const queue = [asDict(context, asDict(context, get(catalog, 'Names'))?.get(PDFName.of('Dests')))];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen.has(node) || names.size > MOST_NAMES) continue;
    seen.add(node);
    const pairs = asArray(context, get(node, 'Names'))?.asArray() ?? [];
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const name = nameText(follow(context, pairs[index]));
      const value = pairs[index + 1];
      if (name !== undefined && value !== undefined) names.set(name, value);
    }
    for (const kid of asArray(context, get(node, 'Kids'))?.asArray() ?? []) {
      const child = asDict(context, kid);
      if (child) queue.push(child);
    }
  }
  return names;
}
