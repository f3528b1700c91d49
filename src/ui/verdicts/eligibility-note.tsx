import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { ELIGIBILITY } from './admission-words.ts';

/** Beside the name of a host that is thought of: open, open if and what, or closed and why. */
export function EligibilityNote({ status, summary }: AdmissionSummary) {
  return (
    <>
      <StateMark words={ELIGIBILITY[status]} size={12} /> {summary}
    </>
  );
}
