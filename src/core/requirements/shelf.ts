import type { Document, DocumentVersion } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { validThrough } from '../documents/valid-through.ts';
import type { Day } from '../shared/day.ts';

/** One version that a clause can be met with; without a version, a document that was applied for. */
export interface Entry {
  readonly document: Document;
  readonly version?: DocumentVersion | undefined;
  /** The last day that it holds by itself. */
  readonly through?: Day | undefined;
}

/** All versions by the key of their document's type, newest first, whatever order the rows came in. */
export type Shelf = ReadonlyMap<string, readonly Entry[]>;

interface Filed {
  readonly types: readonly DocumentType[];
  readonly shelf: Shelf;
}

const filed = new WeakMap<readonly Document[], Filed>();

/** Sorts documents for judging. The same rows give the same shelf, so a season sorts them once. */
export function shelve(documents: readonly Document[], types: readonly DocumentType[]): Shelf {
  const known = filed.get(documents);
  if (known !== undefined && known.types === types) return known.shelf;
  const shelf = sortByType(documents, types);
  filed.set(documents, { types, shelf });
  return shelf;
}

function sortByType(documents: readonly Document[], types: readonly DocumentType[]): Shelf {
  const byType = new Map<string, Entry[]>();
  for (const document of documents) {
    const entries = byType.get(document.type) ?? [];
    entries.push(...entriesOf(document, findType(types, document.type)));
    byType.set(document.type, entries);
  }
  for (const entries of byType.values()) entries.sort(newestFirst);
  return byType;
}

function entriesOf(document: Document, type: DocumentType): Entry[] {
  if (document.versions.length === 0) return [{ document }];
  return document.versions.map((version) => ({
    document,
    version,
    through: validThrough(version, type),
  }));
}

/** Ends in the identifiers, so that two alike never depend on the order of rows. */
function newestFirst(a: Entry, b: Entry): number {
  return (
    compareText(sortDay(b), sortDay(a)) ||
    compareText(b.version?.addedOn ?? '', a.version?.addedOn ?? '') ||
    compareText(a.version?.id ?? a.document.id, b.version?.id ?? b.document.id)
  );
}

function sortDay(entry: Entry): string {
  return entry.version?.issued ?? entry.through ?? '';
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
