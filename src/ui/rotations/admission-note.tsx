import type { AdmissionVerdict } from '../../core/admission/admission-verdict.ts';
import { summarizeAdmission } from '../../core/admission/summarize-admission.ts';
import { StateMark } from '../shared/state-mark.tsx';
import { STANDING_WORDS } from '../verdicts/admission-words.ts';

/** Admission under a rotation's status: silent where nothing stands against it or nothing is known. */
export function AdmissionNote({
  admission,
}: {
  readonly admission: readonly AdmissionVerdict[] | undefined;
}) {
  if (admission === undefined || admission.length === 0) return null;
  const { status, summary } = summarizeAdmission(admission);
  if (status === 'open') return null;
  return (
    <div title={summary}>
      <StateMark words={STANDING_WORDS[status]} />
    </div>
  );
}
