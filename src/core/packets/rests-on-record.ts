import type { RecordProof } from '../immunizations/record-proof.ts';
import type { RotationVerdicts } from '../requirements/verdict.ts';
import { type JudgeInput, judgeRotation } from '../rotations/judge-rotation.ts';
import type { RequirementId } from '../shared/id.ts';

/**
 * The requirements that are met only because the immunization record says so: without the entries
 * that no paper stands behind they are not. The packet has nothing to show for them. Empty, at no
 * cost, where every entry has its paper.
 */
export function restsOnRecordAlone(
  input: JudgeInput,
  { items }: RotationVerdicts,
): ReadonlySet<RequirementId> {
  const { proofs = [], documents } = input;
  const papers = new Set<string>(
    documents.filter(({ versions }) => versions.length > 0).map(({ id }) => id),
  );
  const shown = proofs.filter((proof) => hasPaper(proof, papers));
  if (shown.length === proofs.length) return new Set();
  const met = new Set(
    judgeRotation({ ...input, proofs: shown })
      .items.filter(({ status }) => status === 'met')
      .map(({ requirement }) => requirement),
  );
  const alone = items.filter(
    ({ status, requirement }) => status === 'met' && !met.has(requirement),
  );
  return new Set(alone.map(({ requirement }) => requirement));
}

function hasPaper({ evidence }: RecordProof, papers: ReadonlySet<string>): boolean {
  return evidence.some((id) => papers.has(id));
}
