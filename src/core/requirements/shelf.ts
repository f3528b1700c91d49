import type { Document, DocumentFacts, DocumentVersion } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { validThrough } from '../documents/valid-through.ts';
import { isHealthPaper } from '../immunizations/health-papers.ts';
import type { HealthPaper, HealthProof, RecordProof } from '../immunizations/record-proof.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import type { DocumentId, VersionId } from '../shared/id.ts';
import { showRank } from './show-rank.ts';

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
  /** The row, or the proof, that it was made from. */
  readonly source?: Document | DocumentVersion | HealthProof | undefined;
  /** Of several that meet a clause the one with the least goes into a packet; absent: 0, the newest. */
  readonly showRank?: number | undefined;
  /** The last day that it holds by itself. */
  readonly through?: Day | undefined;
  /**
   * Nobody has said yet which host this paper of a host's is for, or whether it is for this elective:
   * until then it satisfies nothing. Or it is a skin test that was not read in time, which never does.
   */
  readonly lacks?: 'host' | 'elective' | 'reading' | undefined;
}

/** True for what the immunization record says with no paper behind it. */
export function isRecordAlone({ record, version }: Entry): boolean {
  return record !== undefined && version === undefined;
}

/** All entries by the key of their document's type, newest first, whatever order the rows came in. */
export type Shelf = Pick<ReadonlyMap<string, readonly Entry[]>, 'get'>;

/** What a shelf is filled with. */
export interface ShelfRows {
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  /** What papers about health and the immunization record prove together. */
  readonly proofs: readonly HealthProof[];
}

type TypeOf = (key: string) => DocumentType;

/**
 * What is proven, and these of the documents, by type and newest first. All documents are given as
 * well: a proof may stand on any.
 */
export function sortByType(
  { documents, proofs }: Pick<ShelfRows, 'documents' | 'proofs'>,
  shown: readonly Document[],
  typeOf: TypeOf,
): Map<string, readonly Entry[]> {
  const byType = new Map<string, Entry[]>();
  const put = (entry: Entry) => {
    const entries = byType.get(entry.type);
    if (entries === undefined) byType.set(entry.type, [entry]);
    else entries.push(entry);
  };
  for (const document of shown) {
    for (const entry of entriesOf(document, typeOf(document.type))) put(entry);
  }
  if (proofs.length > 0) {
    const byId = new Map(documents.map((document) => [document.id, document]));
    for (const proof of proofs) put(proofEntry(proof, byId, typeOf(proof.type)));
  }
  for (const entries of byType.values()) entries.sort(newestFirst);
  return byType;
}

/**
 * The versions of a document, or what stands for it while its first file is to come. None of a paper
 * about health: what it says is among the proofs.
 */
export function entriesOf(
  document: Document,
  type: DocumentType,
  lacks: Entry['lacks'] = lacksHost(document, type),
): Entry[] {
  if (document.versions.length === 0) {
    return [entry({ type: type.key, document, papers: [], source: document, lacks })];
  }
  if (isHealthPaper(document)) return [];
  return document.versions.map((version) =>
    entry({
      type: type.key,
      document,
      version,
      stated: version,
      papers: [version.id],
      source: version,
      through: validThrough(version, type),
      lacks,
    }),
  );
}

function lacksHost({ host }: Document, { belongsTo }: DocumentType): Entry['lacks'] {
  return belongsTo === 'host' && host === undefined ? 'host' : undefined;
}

function proofEntry(
  proof: HealthProof,
  documents: ReadonlyMap<DocumentId, Document>,
  type: DocumentType,
): Entry {
  const papers = [...proof.papers, ...evidenceOf(proof, documents)];
  return entry({
    type: proof.type,
    stated: proof,
    record: proof.record,
    document: papers[0]?.document,
    version: papers[0]?.version,
    papers: [...new Set(papers.map(({ version }) => version.id))],
    source: proof,
    showRank: showRank(proof, papers),
    through: validThrough(proof, type),
    lacks: proof.isVoid === true ? 'reading' : undefined,
  });
}

/** The newest version of each paper that the record names. */
function evidenceOf(
  { record }: HealthProof,
  documents: ReadonlyMap<DocumentId, Document>,
): HealthPaper[] {
  return (record?.evidence ?? []).flatMap((id) => {
    const document = documents.get(id);
    const version = document?.versions[0];
    return document === undefined || version === undefined ? [] : [{ document, version }];
  });
}

/**
 * All entries have the same fields in the same order, whatever the rows they came from: they are
 * compared a hundred thousand times.
 */
function entry(given: Entry): Entry {
  const { type, stated, document, version, papers, record, source, showRank: rank } = given;
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
    source,
    showRank: rank,
    through: given.through,
    lacks: given.lacks,
  };
}

/** Ends in the identifiers, so that two alike never depend on the order of rows. */
export function newestFirst(a: Entry, b: Entry): number {
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
