import { isPicture } from '../documents/file-kind.ts';
import { isImmunityProof } from '../immunizations/prove-health.ts';
import type { HealthPaper, HealthProof } from '../immunizations/record-proof.ts';

/**
 * What a host would rather see of one immunity, the least first: the laboratory's report, then a card
 * or another proof of its own, then the form that the record names, and a photo last (our inference:
 * portals refuse what cannot be read). Of tests and single doses each is a thing of its own, and the
 * newest goes.
 */
export function showRank(proof: HealthProof, [first]: readonly HealthPaper[]): number {
  if (!isImmunityProof(proof) || first === undefined) return 0;
  if (isPicture(first.version.kind)) return 3;
  if (proof.papers.length === 0) return 2;
  return proof.facts['antibodyTest'] === undefined && proof.facts['evidence'] !== 'titer' ? 1 : 0;
}
