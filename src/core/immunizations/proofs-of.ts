import type { ImmunizationRecord } from './immunization-record.ts';
import { proveHealth } from './prove-health.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import type { RecordProof } from './record-proof.ts';

/** What the immunization record proves by itself, without any paper. */
export function proofsOf(
  record: ImmunizationRecord,
  at: RecordCircumstances = {},
): readonly RecordProof[] {
  const { today } = at;
  return proveHealth([], record, at)
    .flatMap(({ record: proof, isVoid }) => (isVoid === true ? [] : (proof ?? [])))
    .filter(({ issued }) => today === undefined || issued === undefined || issued <= today);
}
