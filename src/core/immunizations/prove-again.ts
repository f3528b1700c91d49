import type { Document, DocumentFacts } from '../documents/document.ts';
import type { Day } from '../shared/day.ts';
import { areSame, comparing, isSame } from '../shared/same-parts.ts';
import { isHealthPaper } from './health-papers.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { proveHealth } from './prove-health.ts';
import type { HealthPaper, HealthProof, RecordProof } from './record-proof.ts';

/** What health is proven from. */
export interface HealthRows {
  readonly documents: readonly Document[];
  readonly record: ImmunizationRecord;
  readonly dateOfBirth: Day | undefined;
  readonly today: Day;
}

/** What was proven, with all that it was proven from. */
export interface ProvenHealth {
  readonly rows: HealthRows;
  readonly proofs: readonly HealthProof[];
}

/**
 * What papers and record prove together. Beside what was proven before, rows of which none that tells
 * of health changed prove the very same, and where some did, every proof that comes out as before is the
 * object of before: an edit of one paper touches only the rules that it touches.
 */
export function proveAgain(rows: HealthRows, before?: ProvenHealth): ProvenHealth {
  if (before !== undefined && tellTheSame(before.rows, rows)) {
    return before.rows.documents === rows.documents ? before : { rows, proofs: before.proofs };
  }
  const { documents, record, dateOfBirth, today } = rows;
  const proofs = proveHealth(documents, record, { dateOfBirth, today });
  return { rows, proofs: keepUnchanged(proofs, before?.proofs ?? []) };
}

const tellTheSame = comparing<HealthRows>({
  documents: (a, b) => a === b || areSame(a.filter(isHealthPaper), b.filter(isHealthPaper)),
  record: areSame,
  dateOfBirth: isSame,
  today: isSame,
});

function keepUnchanged(
  proofs: readonly HealthProof[],
  before: readonly HealthProof[],
): readonly HealthProof[] {
  if (before.length === 0) return proofs;
  const known = Map.groupBy(before, markOf);
  const kept = proofs.map(
    (proof) => known.get(markOf(proof))?.find((old) => sameProof(old, proof)) ?? proof,
  );
  return areSame(kept, before) ? before : kept;
}

/** The same for whatever may be the same: hundreds of proofs are then not each compared with all. */
function markOf({ type, papers, record }: HealthProof): string {
  return `${type} ${papers[0]?.version.id ?? ''} ${record?.key ?? ''}`;
}

const sameProof = comparing<HealthProof>({
  type: isSame,
  issued: isSame,
  expires: isSame,
  facts: sameFacts,
  isVoid: isSame,
  papers: (a, b) => a.length === b.length && a.every((paper, at) => samePaper(paper, b[at])),
  record: (a, b) => a === b || (a !== undefined && b !== undefined && sameRecord(a, b)),
});

const sameRecord = comparing<RecordProof>({
  key: isSame,
  type: isSame,
  title: isSame,
  issued: isSame,
  facts: sameFacts,
  evidence: areSame,
});

function samePaper(a: HealthPaper, b: HealthPaper | undefined): boolean {
  return a.document === b?.document && a.version === b?.version;
}

function sameFacts(a: DocumentFacts, b: DocumentFacts): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
