import type { ImmunizationRecord } from './immunization-record.ts';
import {
  proveCounted,
  proveHepatitisB,
  proveInfluenza,
  proveMmr,
  proveTetanus,
  proveVaricella,
} from './prove-immunity.ts';
import { proveTbFollowUp, proveTbTests } from './prove-tuberculosis.ts';
import { type RecordCircumstances, soundEntries } from './record-circumstances.ts';
import type { RecordProof } from './record-proof.ts';
import { giveKeys } from './record-proof-draft.ts';

/**
 * What the record proves, in the words of the catalogue's document types and of the facts that host
 * rules ask for. What `validateRecord` finds wrong proves nothing: a dose given too early is not
 * counted, a skin test that nobody read in time is no test, and of two antibody tests the newest
 * speaks. The signed form itself is a paper and never proven here. The order of entries does not
 * matter. With a birthday, MMR doses before the first one do not count; with today, nothing that is
 * still to come counts.
 */
export function proofsOf(
  record: ImmunizationRecord,
  at: RecordCircumstances = {},
): readonly RecordProof[] {
  const sound = soundEntries(record, at);
  return giveKeys([
    ...proveMmr(sound, at),
    ...proveVaricella(sound),
    ...proveHepatitisB(sound),
    ...proveTetanus(sound),
    ...proveInfluenza(sound),
    ...proveCounted(sound),
    ...proveTbTests(sound),
    ...proveTbFollowUp(sound),
  ]);
}
