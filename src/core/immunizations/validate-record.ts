import { checkDates } from './check-dates.ts';
import { checkDoses } from './check-doses.ts';
import { checkPapers } from './check-papers.ts';
import { checkTiters } from './check-titers.ts';
import { checkTuberculosis } from './check-tuberculosis.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { byDay, type RecordCircumstances, soundEntries } from './record-circumstances.ts';
import type { RecordFinding } from './record-finding.ts';

const RANK = { error: 0, warning: 1, info: 2 } as const;

/**
 * Everything to know about a record before a physician signs it, worst first, each with its source:
 * minimum intervals, when a titer or a skin test counts, spacing of live vaccines and tests, days
 * that cannot be or can be read two ways, papers that are missing. The order of entries does not
 * matter.
 */
export function validateRecord(
  record: ImmunizationRecord,
  at: RecordCircumstances = {},
): readonly RecordFinding[] {
  const sound = soundEntries(record, at);
  const findings = [
    ...checkDates([...record].sort(byDay), at),
    ...checkDoses(sound, at),
    ...checkTiters(sound),
    ...checkTuberculosis(sound),
    ...checkPapers([...record].sort(byDay)),
  ];
  return findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}
