import type { Document, DocumentVersion } from '../documents/document.ts';
import { compareText } from '../shared/compare-text.ts';
import { daysBetween } from '../shared/day.ts';
import { NEGATIVE_WITH_HISTORY } from './prove-tuberculosis.ts';
import type { RecordProof } from './record-proof.ts';

/** A laboratory report carries its own day, some days after the drawing (our inference). */
const REPORT_DAYS = 14;

interface Joined {
  readonly documents: readonly Document[];
  /** What the record says beyond the papers. */
  readonly proofs: readonly RecordProof[];
}

/**
 * A test that lies in the vault as a paper and stands in the record as well is one test, not two: a
 * host that wants two would else be content with one. The paper then says what the record knows of
 * it, keeping what was typed in on the paper itself, and the proof stands no more on its own. They
 * are the same where a version of the proof's own type has its day, or is named as the entry's paper
 * and lies within two weeks of it.
 */
export function joinPapers(documents: readonly Document[], proofs: readonly RecordProof[]): Joined {
  const said = new Map<string, RecordProof>();
  const left = proofs.filter((proof) => {
    const version = paperOf(proof, documents, said);
    if (version !== undefined) said.set(version.id, proof);
    return version === undefined;
  });
  if (said.size === 0) return { documents, proofs };
  return { documents: documents.map((document) => enrich(document, said)), proofs: left };
}

function paperOf(
  proof: RecordProof,
  documents: readonly Document[],
  said: ReadonlyMap<string, RecordProof>,
): DocumentVersion | undefined {
  return documents
    .filter(({ type }) => type === proof.type)
    .flatMap(({ id, versions }) =>
      versions
        .filter((version) => !said.has(version.id))
        .map((version) => ({ version, days: apart(proof, version), linked: isLinked(proof, id) })),
    )
    .filter(({ days, linked }) => days === 0 || (linked && days <= REPORT_DAYS))
    .sort((a, b) => a.days - b.days || compareText(a.version.id, b.version.id))[0]?.version;
}

function isLinked({ evidence }: RecordProof, id: Document['id']): boolean {
  return evidence.includes(id);
}

function apart({ issued }: RecordProof, version: DocumentVersion): number {
  if (issued === undefined || version.issued === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(daysBetween(issued, version.issued));
}

function enrich(document: Document, said: ReadonlyMap<string, RecordProof>): Document {
  if (!document.versions.some(({ id }) => said.has(id))) return document;
  const versions = document.versions.map((version) => {
    const proof = said.get(version.id);
    return proof === undefined ? version : { ...version, facts: factsOf(proof, version) };
  });
  return { ...document, versions };
}

/**
 * That a skin test is the second of two, or that another test was positive, stands in the record; the
 * paper itself cannot know it.
 */
function factsOf({ facts }: RecordProof, version: DocumentVersion): DocumentVersion['facts'] {
  const { kind, result } = facts;
  return {
    ...facts,
    ...version.facts,
    ...(kind === 'two-step TST' ? { kind } : {}),
    ...(result === NEGATIVE_WITH_HISTORY ? { result } : {}),
  };
}
