import type { Document, DocumentFacts, DocumentVersion } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { validThrough } from '../documents/valid-through.ts';
import type { RecordProof } from '../immunizations/record-proof.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import type { DocumentId, VersionId } from '../shared/id.ts';

/** What a demand reads: the days and facts of a version, or of the immunization record. */
export interface Stated {
  readonly issued?: Day | undefined;
  readonly expires?: Day | undefined;
  readonly facts: DocumentFacts;
}

/**
 * One thing that a clause can be met with: a version of a document, something that the immunization
 * record proves, or, with nothing stated, a document that was applied for.
 */
export interface Entry {
  /** Key of the document type that it stands for. */
  readonly type: string;
  readonly stated?: Stated | undefined;
  /** The paper: for what the record says, the newest one behind it, where there is one. */
  readonly document?: Document | undefined;
  readonly version?: DocumentVersion | undefined;
  /** Every paper that goes with it: of three titers on three pages each page. */
  readonly papers: readonly VersionId[];
  /** Set where the immunization record says it. */
  readonly record?: RecordProof | undefined;
  /** The last day that it holds by itself. */
  readonly through?: Day | undefined;
}

/** True for what the immunization record says with no paper behind it. */
export function isRecordAlone({ record, version }: Entry): boolean {
  return record !== undefined && version === undefined;
}

/** All versions by the key of their document's type, newest first, whatever order the rows came in. */
export type Shelf = ReadonlyMap<string, readonly Entry[]>;

/** What a shelf is filled with. */
export interface ShelfRows {
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  readonly proofs: readonly RecordProof[];
}

/** A shelf with the rows that it was filled with. */
interface Filled {
  readonly rows: ShelfRows;
  readonly shelf: Shelf;
}

type TypeOf = (key: string) => DocumentType;

/**
 * Sorts what there is for judging. Beside a shelf of before, the same rows give the same shelf, and
 * types whose documents are the same objects keep the same list of entries: an edit of one document
 * renews one list.
 */
export function shelve(rows: ShelfRows, typeOf: TypeOf, before?: Filled): Shelf {
  // How long an entry holds by itself follows from its type.
  if (before === undefined || before.rows.types !== rows.types) return sortByType(rows, typeOf);
  if (before.rows.documents === rows.documents && before.rows.proofs === rows.proofs) {
    return before.shelf;
  }
  const shelf = sortByType(rows, typeOf);
  keepUnchanged(shelf, before.shelf);
  return shelf;
}

function keepUnchanged(shelf: Map<string, readonly Entry[]>, before: Shelf): void {
  for (const [type, entries] of shelf) {
    const old = before.get(type);
    if (old?.length === entries.length && old.every((entry, at) => isSame(entry, entries[at]))) {
      shelf.set(type, old);
    }
  }
}

function isSame(a: Entry, b: Entry | undefined): boolean {
  return a.document === b?.document && a.version === b?.version && a.record === b?.record;
}

function sortByType(
  { documents, proofs }: ShelfRows,
  typeOf: TypeOf,
): Map<string, readonly Entry[]> {
  const byType = new Map<string, Entry[]>();
  const put = (entry: Entry) => {
    const entries = byType.get(entry.type);
    if (entries === undefined) byType.set(entry.type, [entry]);
    else entries.push(entry);
  };
  for (const document of documents) {
    for (const entry of entriesOf(document, typeOf(document.type))) put(entry);
  }
  if (proofs.length > 0) {
    const byId = new Map(documents.map((document) => [document.id, document]));
    for (const proof of proofs) put(recordEntry(proof, byId, typeOf(proof.type)));
  }
  for (const entries of byType.values()) entries.sort(newestFirst);
  return byType;
}

function entriesOf(document: Document, type: DocumentType): Entry[] {
  if (document.versions.length === 0) return [entry({ type: type.key, document, papers: [] })];
  return document.versions.map((version) =>
    entry({
      type: type.key,
      document,
      version,
      stated: version,
      papers: [version.id],
      through: validThrough(version, type),
    }),
  );
}

function recordEntry(
  record: RecordProof,
  documents: ReadonlyMap<DocumentId, Document>,
  type: DocumentType,
): Entry {
  const behind = record.evidence
    .map((id) => documents.get(id))
    .filter((paper) => paper !== undefined && paper.versions.length > 0);
  const [document] = behind;
  return entry({
    type: record.type,
    stated: record,
    record,
    document,
    version: document?.versions[0],
    papers: behind.flatMap((paper) => paper?.versions[0]?.id ?? []),
    through: validThrough(record, type),
  });
}

/**
 * All entries have the same fields in the same order, whatever the rows they came from: they are
 * compared a hundred thousand times.
 */
function entry({ type, stated, document, version, papers, record, through }: Entry): Entry {
  return {
    type,
    stated: stated && {
      issued: stated.issued,
      expires: stated.expires,
      facts: stated.facts,
    },
    document,
    version,
    papers,
    record,
    through,
  };
}

/** Ends in the identifiers, so that two alike never depend on the order of rows. */
function newestFirst(a: Entry, b: Entry): number {
  return (
    compareText(sortDay(b), sortDay(a)) ||
    compareText(b.version?.addedOn ?? '', a.version?.addedOn ?? '') ||
    compareText(idOf(a), idOf(b))
  );
}

function sortDay({ stated, through }: Entry): string {
  return stated?.issued ?? through ?? '';
}

function idOf({ record, version, document }: Entry): string {
  return record?.key ?? version?.id ?? document?.id ?? '';
}
