import type { ImmunizationEntry, ImmunizationRecord } from './immunization-record.ts';
import type { RecordFinding } from './record-finding.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { sayFinding } from './say-finding.ts';

/** Papers behind the entries: hosts ask for them, and portals look at every page. */
export function checkPapers(record: ImmunizationRecord): RecordFinding[] {
  const bare = record.filter(({ evidence }) => evidence.length === 0);
  const labs = record.filter((entry) => isFromLab(entry) && entry.evidence.length > 0);
  const without: RecordFinding = {
    code: 'without-paper',
    severity: 'info',
    ...sayFinding({
      what: bare.length === 1 ? 'one entry' : `${bare.length} entries`,
      stands: bare.length === 1 ? 'has no paper behind it' : 'have no paper behind them',
      rule: 'hosts want a copy of each',
      do: 'Add the card or the laboratory report as a document and choose it under "Papers"',
    }),
    entries: bare.map(({ id }) => id),
    source: RECORD_SOURCES.form,
  };
  const names: RecordFinding = {
    code: 'lab-page-names',
    severity: 'info',
    ...sayFinding({
      what: 'a laboratory page',
      stands: 'that does not carry your name and date of birth is refused by portals',
      do: 'Look at every page of the laboratory reports before you send them',
    }),
    entries: labs.map(({ id }) => id),
    source: RECORD_SOURCES.labPages,
  };
  return [...(bare.length === 0 ? [] : [without]), ...(labs.length === 0 ? [] : [names])];
}

function isFromLab({ kind }: ImmunizationEntry): boolean {
  return kind === 'titer' || kind === 'igra' || kind === 'chest-x-ray';
}
