import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { STANDING_WORDS } from '../verdicts/admission-words.ts';

/** Admission under a rotation's status: silent where it is open, and where the status says it. */
export function AdmissionNote({ standing }: { readonly standing: AdmissionSummary | undefined }) {
  if (standing === undefined || standing.status !== 'unclear') return null;
  return (
    <div title={standing.summary}>
      <StateMark words={STANDING_WORDS[standing.status]} />
    </div>
  );
}
