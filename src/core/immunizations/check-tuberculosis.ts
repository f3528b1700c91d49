import { addDays, daysBetween } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { dosesOf } from './count-doses.ts';
import { nameEntry, nameEntryWithDay } from './entry-words.ts';
import type {
  Dose,
  ImmunizationEntry,
  ImmunizationRecord,
  SkinTest,
} from './immunization-record.ts';
import type { RecordFinding } from './record-finding.ts';
import { RECORD_SOURCES } from './record-sources.ts';
import { type SaidParts, sayFinding } from './say-finding.ts';
import { LIVE_VACCINES, TB_TEST_AFTER_LIVE_DAYS } from './schedules.ts';
import {
  isPositiveTest,
  isReadInTime,
  SECOND_TEST_DAYS,
  skinTests,
} from './tuberculosis-standing.ts';

/** Skin tests, blood tests and what follows a positive one. `record` by day. */
export function checkTuberculosis(record: ImmunizationRecord): RecordFinding[] {
  const tests = skinTests(record);
  return [
    ...tests.flatMap(checkReading),
    ...tests.flatMap((test, index) => checkSecond(test, tests[index - 1])),
    ...record.flatMap(checkIndeterminate),
    ...record.flatMap((entry) => checkSpacing(entry, dosesOf(record, LIVE_VACCINES))),
    ...checkPositive(record),
    ...record.flatMap(checkAbnormal),
  ];
}

type Part = Pick<RecordFinding, 'code' | 'severity'> & { readonly said: SaidParts };

function checkReading(test: SkinTest): RecordFinding[] {
  const part = sayReading(test);
  return part === undefined
    ? []
    : [
        {
          code: part.code,
          severity: part.severity,
          ...sayFinding(part.said),
          entries: [test.id],
          source: RECORD_SOURCES.skinTest,
        },
      ];
}

function sayReading(test: SkinTest): Part | undefined {
  const { on, readOn, mm, result } = test;
  const what = `the skin test placed on ${formatDay(on)}`;
  const window = `between ${formatDay(addDays(on, 2))} and ${formatDay(addDays(on, 3))}`;
  if (readOn === undefined) {
    return {
      code: 'skin-test-not-read',
      severity: 'error',
      said: {
        what,
        stands: 'has no reading, so it proves nothing',
        do: `Have it read ${window}, and type in the day and the millimetres`,
      },
    };
  }
  if (!isReadInTime(test)) {
    return {
      code: 'skin-test-read-time',
      severity: 'error',
      said: {
        what,
        stands: `was read on ${formatDay(readOn)}`,
        rule: `it counts when it is read 48 to 72 hours after, here ${window}`,
        do: 'Compare the dates with the paper. If they are right, have a new test placed',
      },
    };
  }
  if (mm === undefined) {
    return {
      code: 'skin-test-without-mm',
      severity: 'warning',
      said: {
        what: `the reading of ${what}`,
        stands: 'has no millimetres',
        rule: 'the form wants the number, also when it is 0',
        do: 'Copy them from the paper, or ask the clinic for them in writing',
      },
    };
  }
  if (result !== undefined) return undefined;
  return {
    code: 'skin-test-without-result',
    severity: 'warning',
    said: {
      what,
      stands: `does not say whether ${mm} mm was called negative or positive`,
      do: 'Type in how the clinic called it',
    },
  };
}

/** Placed too soon after the first reading: it counts as a test, but not as the second step. */
function checkSecond(test: SkinTest, first: SkinTest | undefined): RecordFinding[] {
  if (first?.readOn === undefined) return [];
  const from = addDays(first.readOn, SECOND_TEST_DAYS);
  if (test.on >= from) return [];
  return [
    {
      code: 'second-skin-test-early',
      severity: 'warning',
      ...sayFinding({
        what: 'the second skin test',
        stands: `was placed on ${formatDay(test.on)}, less than ${SECOND_TEST_DAYS} days after the first was read (${formatDay(first.readOn)}), so the two are no two-step test`,
        do: `For a two-step test have one placed on or after ${formatDay(from)} and by ${formatDay(addDays(first.on, 21))}`,
      }),
      entries: [test.id, first.id],
      source: RECORD_SOURCES.skinTest,
    },
  ];
}

function checkIndeterminate(entry: ImmunizationEntry): RecordFinding[] {
  if (entry.kind !== 'igra' || entry.result !== 'indeterminate') return [];
  return [
    {
      code: 'blood-test-indeterminate',
      severity: 'warning',
      ...sayFinding({
        what: `the ${nameEntryWithDay(entry)}`,
        stands: 'was indeterminate: it is neither negative nor positive and proves nothing',
        do: 'Have it drawn again',
      }),
      entries: [entry.id],
      source: RECORD_SOURCES.form,
    },
  ];
}

/** Same day as a live vaccine, or 4 to 6 weeks after it. */
function checkSpacing(entry: ImmunizationEntry, live: readonly Dose[]): RecordFinding[] {
  if (entry.kind !== 'skin-test' && entry.kind !== 'igra') return [];
  const dose = live.findLast(({ on }) => on < entry.on);
  if (dose === undefined || live.some(({ on }) => on === entry.on)) return [];
  const days = daysBetween(dose.on, entry.on);
  if (days >= TB_TEST_AFTER_LIVE_DAYS.safe) return [];
  const close = days < TB_TEST_AFTER_LIVE_DAYS.least;
  const count = days === 1 ? '1 day' : `${days} days`;
  const again = formatDay(
    addDays(dose.on, close ? TB_TEST_AFTER_LIVE_DAYS.least : TB_TEST_AFTER_LIVE_DAYS.safe),
  );
  return [
    {
      code: 'test-after-live-vaccine',
      severity: close ? 'warning' : 'info',
      ...sayFinding({
        what: `the ${nameEntryWithDay(entry)}`,
        stands: `came ${count} after the live vaccine of ${formatDay(dose.on)}`,
        rule: 'test and live vaccine go on the same day, or the test 4 to 6 weeks after; else it may be falsely negative',
        do: `Ask your physician about a new test on or after ${again}`,
      }),
      entries: [entry.id, dose.id],
      source: RECORD_SOURCES.spacing,
    },
  ];
}

/** A positive test needs what the form's section B holds: the X-ray report and the yearly questions. */
function checkPositive(record: ImmunizationRecord): RecordFinding[] {
  const first = record.find(isPositiveTest);
  if (first === undefined) return [];
  const since = first.on;
  const has = (kind: ImmunizationEntry['kind']) =>
    record.some((entry) => entry.kind === kind && entry.on >= since);
  const what = `the ${nameEntryWithDay(first)}`;
  const part = {
    severity: 'warning',
    entries: [first.id],
    source: RECORD_SOURCES.positiveTest,
  } as const;
  return [
    ...(has('chest-x-ray')
      ? []
      : [
          {
            ...part,
            code: 'positive-without-x-ray' as const,
            ...sayFinding({
              what,
              stands: 'was positive, and no chest X-ray after it is recorded',
              do: 'Have a chest X-ray, ask for the report in English, and add both',
            }),
          },
        ]),
    ...(has('symptom-review')
      ? []
      : [
          {
            ...part,
            code: 'positive-without-review' as const,
            ...sayFinding({
              what,
              stands: 'was positive, and no symptom review by a physician after it is recorded',
              do: 'Ask your physician for the signed symptom questionnaire; it is repeated every year',
            }),
          },
        ]),
  ];
}

function checkAbnormal(entry: ImmunizationEntry): RecordFinding[] {
  if (entry.kind !== 'chest-x-ray' || entry.result !== 'abnormal') return [];
  return [
    {
      code: 'x-ray-abnormal',
      severity: 'warning',
      ...sayFinding({
        what: `the ${nameEntry(entry)} of ${formatDay(entry.on)}`,
        stands: 'is called abnormal',
        do: 'Ask your physician for a letter that says what was found, and ask the host',
      }),
      entries: [entry.id],
      source: RECORD_SOURCES.inference,
    },
  ];
}
