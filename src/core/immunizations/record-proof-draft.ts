import type { DocumentFacts } from '../documents/document.ts';
import type { DocumentId } from '../shared/id.ts';
import type { ImmunizationEntry } from './immunization-record.ts';
import { byDay } from './record-circumstances.ts';
import type { HealthProof, RecordProof } from './record-proof.ts';

/** A proof whose key is still to be told apart from others of its type. */
export type ProofDraft = RecordProof;

/**
 * A proof that rests on these entries: dated by the newest of them, and with their papers, newest
 * entry first.
 */
export function proofFrom(
  type: string,
  kind: string,
  title: string,
  entries: readonly ImmunizationEntry[],
  facts: DocumentFacts,
): ProofDraft {
  const newestFirst = [...entries].sort(byDay).reverse();
  const issued = newestFirst[0]?.on;
  return {
    key: issued === undefined ? kind : `${kind}-${issued}`,
    type,
    title,
    issued,
    facts,
    evidence: papersOf(newestFirst),
  };
}

function papersOf(entries: readonly ImmunizationEntry[]): DocumentId[] {
  return [...new Set(entries.flatMap(({ evidence }) => evidence))];
}

/**
 * Gives two proofs of one type and day, two tests drawn together, keys of their own. `proofs` in an
 * order that does not depend on that of the record.
 */
export function giveKeys(proofs: readonly HealthProof[]): HealthProof[] {
  const seen = new Map<string, number>();
  return proofs.map((proof) => {
    const { type, record } = proof;
    if (record === undefined) return proof;
    const name = `${type} ${record.key}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? proof : { ...proof, record: { ...record, key: `${record.key}-${count}` } };
  });
}
