import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { STANDING_WORDS } from '../verdicts/admission-words.ts';
import classes from './admission-line.module.css';

/** Why a rotation is not open to the applicant, in one line; silent where it is. */
export function AdmissionLine({ status, summary }: AdmissionSummary) {
  if (status === 'open') return null;
  return (
    <span className={classes.line} title={summary}>
      <StateMark words={STANDING_WORDS[status]} size={12} />
      <span className={classes.why}>{summary}</span>
    </span>
  );
}
