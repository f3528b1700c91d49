import type { AdmissionVerdict } from '../../core/hosts/admission-verdict.ts';
import {
  type AdmissionSummary,
  summarizeAdmission,
} from '../../core/rotations/summarize-admission.ts';
import { StateMark } from '../shared/state-mark.tsx';
import classes from './admission-note.module.css';
import { STANDING_WORDS } from './admission-words.ts';

/** Admission under a rotation's row: silent where nothing stands against it or nothing is known. */
export function AdmissionNote({
  admission,
}: {
  readonly admission: readonly AdmissionVerdict[] | undefined;
}) {
  if (admission === undefined || admission.length === 0) return null;
  return <AdmissionLine {...summarizeAdmission(admission)} />;
}

/** The same from a summary made elsewhere. */
export function AdmissionLine({ status, summary }: AdmissionSummary) {
  if (status === 'open') return null;
  return (
    <div className={classes.note}>
      <StateMark words={STANDING_WORDS[status]} size={12} /> {summary}
    </div>
  );
}
