import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { readDay } from '../shared/read-day.ts';
import { nameEntry, nameEntryWithDay } from './entry-words.ts';
import type { ImmunizationEntry, ImmunizationRecord } from './immunization-record.ts';
import type { RecordCircumstances } from './record-circumstances.ts';
import type { RecordFinding } from './record-finding.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { sayFinding } from './say-finding.ts';

/** Days that cannot be, and days that can be read two ways. */
export function checkDates(record: ImmunizationRecord, at: RecordCircumstances): RecordFinding[] {
  return record.flatMap((entry) => [...checkRange(entry, at), ...checkWritten(entry)]);
}

function checkRange(entry: ImmunizationEntry, at: RecordCircumstances): RecordFinding[] {
  const { today, dateOfBirth } = at;
  const late = [entry.on, ...furtherDays(entry)].find((day) => today !== undefined && day > today);
  const part = {
    entries: [entry.id],
    source: RECORD_SOURCES.inference,
    severity: 'error',
  } as const;
  if (late !== undefined) {
    return [
      {
        ...part,
        code: 'in-the-future',
        ...sayFinding({
          what: `the ${nameEntry(entry)}`,
          stands: `carries ${formatDay(late)}, which is still to come, so it proves nothing`,
          do: 'Correct the date, or add the entry when it has happened',
        }),
      },
    ];
  }
  if (dateOfBirth === undefined || entry.on >= dateOfBirth) return [];
  return [
    {
      ...part,
      code: 'before-birth',
      ...sayFinding({
        what: `the ${nameEntryWithDay(entry)}`,
        stands: `lies before your date of birth (${formatDay(dateOfBirth)})`,
        do: 'Correct the date here, or the date of birth in your profile',
      }),
    },
  ];
}

function furtherDays(entry: ImmunizationEntry): Day[] {
  if (entry.kind === 'skin-test') return entry.readOn === undefined ? [] : [entry.readOn];
  if (entry.kind !== 'tb-treatment') return [];
  return entry.completedOn === undefined ? [] : [entry.completedOn];
}

function checkWritten(entry: ImmunizationEntry): RecordFinding[] {
  const read = readDay(entry.writtenAs);
  const part = {
    severity: 'warning',
    entries: [entry.id],
    source: RECORD_SOURCES.inference,
  } as const;
  const what = `the date of the ${nameEntry(entry)}`;
  const written = `is written "${entry.writtenAs.trim()}"`;
  if (read.kind === 'either') {
    const { dayFirst, monthFirst } = read;
    return [
      {
        ...part,
        code: 'day-and-month',
        ...sayFinding({
          what,
          stands: `${written}: ${formatDay(dayFirst)} with the day first, ${formatDay(monthFirst)} with the month first`,
          rule: `the record takes ${formatDay(entry.on)}`,
          do: 'Ask who wrote it which one is meant, then say so here',
        }),
      },
    ];
  }
  const reading = read.kind === 'day' && !read.monthOnly ? read.day : undefined;
  if (reading === undefined || reading === entry.on) return [];
  return [
    {
      ...part,
      code: 'written-differently',
      ...sayFinding({
        what,
        stands: `${written}, which is ${formatDay(reading)}, but the record takes ${formatDay(entry.on)}`,
        do: 'Correct one of the two',
      }),
    },
  ];
}
