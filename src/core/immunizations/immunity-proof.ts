import type { ImmunityDraft } from './immunity-draft.ts';
import { ofRecord } from './join-papers.ts';
import type { HealthPaper, HealthProof } from './record-proof.ts';
import { proofFrom } from './record-proof-draft.ts';
import type { ToldImmunity } from './told-immunity.ts';

/**
 * A proof as papers and record tell it together: of papers alone it is those papers', and one paper
 * keeps what else it says.
 */
export function immunityProof(draft: ImmunityDraft, { papers }: ToldImmunity): HealthProof {
  const { type, facts, entries, courses = [] } = draft;
  const newestFirst = [...entries].reverse();
  const told = new Set<HealthPaper>([
    ...newestFirst.flatMap(({ id }) => papers.get(id) ?? []),
    ...courses.map(({ paper }) => paper),
  ]);
  const [only, ...others] = told;
  const days = [...entries, ...courses].flatMap(({ on }) => on ?? []).sort();
  const issued = draft.isOldest === true ? days[0] : days.at(-1);
  const isToldByRecord = entries.some(({ id }) => !papers.has(id));
  if (only !== undefined && !isToldByRecord) {
    if (others.length > 0) return { type, issued, facts, papers: [...told] };
    const { version } = only;
    const { expires } = version;
    return {
      type,
      issued: version.issued,
      expires,
      facts: { ...version.facts, ...facts },
      papers: [only],
    };
  }
  const record = { ...proofFrom(type, draft.kind, draft.title, entries, facts), issued };
  return { ...ofRecord(record), papers: [...told] };
}
