import type { ImmunizationRecord } from '../immunizations/immunization-record.ts';
import { formatDay } from '../shared/format-day.ts';
import { clipText, type PocketInput } from './pocket-input.ts';
import { paperLine } from './pocket-papers.ts';

const MOST_TB = 3;

/** The newest tests first; a record with none leaves it to the documents. */
export function tuberculosisRows(input: PocketInput): (readonly string[])[] {
  const rows = [...input.record]
    .sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))
    .flatMap(tuberculosisRow)
    .slice(0, MOST_TB);
  if (rows.length > 0) return rows;
  return [
    ...paperLine('tb-test', 'Tuberculosis test', input),
    ...paperLine('chest-x-ray', 'Chest X-ray', input),
  ];
}

function tuberculosisRow(entry: ImmunizationRecord[number]): (readonly string[])[] {
  const on = formatDay(entry.on);
  switch (entry.kind) {
    case 'igra':
      return [
        [`TB blood test${entry.test === 'other' ? '' : `, ${entry.test}`}`, on, entry.result],
      ];
    case 'skin-test': {
      const read = entry.readOn === undefined ? '' : `, read ${formatDay(entry.readOn)}`;
      const mm = entry.mm === undefined ? '' : `${entry.mm} mm`;
      return [['TB skin test', `${on}${read}`, [mm, entry.result].filter(Boolean).join(', ')]];
    }
    case 'chest-x-ray':
      return [['Chest X-ray', on, entry.result]];
    case 'symptom-review':
      return [['TB symptom review', on, '']];
    case 'tb-treatment': {
      const done = entry.completedOn;
      const until = done === undefined ? '' : `, completed ${formatDay(done)}`;
      return [[`TB treatment, ${entry.of}`, `${on}${until}`, clipText(entry.drugs, 60)]];
    }
    case 'dose':
    case 'titer':
      return [];
  }
}
