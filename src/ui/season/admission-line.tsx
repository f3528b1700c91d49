import type { AdmissionSummary } from '../../core/admission/summarize-admission.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { STANDING_WORDS } from '../verdicts/admission-words.ts';
import classes from './admission-line.module.css';

/** What is open about admission, in one line: what closes a rotation stands in its summary already. */
export function AdmissionLine({ status, summary }: AdmissionSummary) {
  if (status !== 'unclear') return null;
  return (
    <span className={classes.line} title={summary}>
      <StateMark words={STANDING_WORDS[status]} size={12} />
      <span className={classes.why}>{summary}</span>
    </span>
  );
}
