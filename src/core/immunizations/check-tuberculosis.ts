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

type Part = Pick<RecordFinding, 'code' | 'severity' | 'message' | 'remedy'>;

function checkReading(test: SkinTest): RecordFinding[] {
  const part = sayReading(test);
  return part === undefined
    ? []
    : [{ ...part, entries: [test.id], source: RECORD_SOURCES.skinTest }];
}

function sayReading(test: SkinTest): Part | undefined {
  const { on, readOn, mm, result } = test;
  const placed = formatDay(on);
  const window = `between ${formatDay(addDays(on, 2))} and ${formatDay(addDays(on, 3))}`;
  if (readOn === undefined) {
    return {
      code: 'skin-test-not-read',
      severity: 'error',
      message: `The skin test placed on ${placed} has no reading, so it proves nothing.`,
      remedy: `Have it read ${window}, and type in the day and the millimetres.`,
    };
  }
  if (!isReadInTime(test)) {
    return {
      code: 'skin-test-read-time',
      severity: 'error',
      message: `The skin test placed on ${placed} was read on ${formatDay(readOn)}. It counts when it is read 48 to 72 hours after, here ${window}.`,
      remedy: 'Compare the dates with the paper. If they are right, have a new test placed.',
    };
  }
  if (mm === undefined) {
    return {
      code: 'skin-test-without-mm',
      severity: 'warning',
      message: `The reading of the skin test placed on ${placed} has no millimetres. The form wants the number, also when it is 0.`,
      remedy: 'Copy the millimetres from the paper, or ask the clinic for them in writing.',
    };
  }
  if (result !== undefined) return undefined;
  return {
    code: 'skin-test-without-result',
    severity: 'warning',
    message: `The skin test placed on ${placed} does not say whether ${mm} mm was called negative or positive.`,
    remedy: 'Type in how the clinic called it.',
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
      message: `The second skin test was placed on ${formatDay(test.on)}, less than ${SECOND_TEST_DAYS} days after the first was read (${formatDay(first.readOn)}), so the two are no two-step test.`,
      remedy: `For a two-step test have one placed on or after ${formatDay(from)} and by ${formatDay(addDays(first.on, 21))}.`,
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
      message: `The ${nameEntryWithDay(entry)} was indeterminate: it is neither negative nor positive and proves nothing.`,
      remedy: 'Have it drawn again.',
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
      message: `The ${nameEntryWithDay(entry)} came ${count} after the live vaccine of ${formatDay(dose.on)}. Test and live vaccine go on the same day, or the test 4 to 6 weeks after; else it may be falsely negative.`,
      remedy: `Ask your physician about a new test on or after ${again}.`,
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
  const message = `The ${nameEntryWithDay(first)} was positive`;
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
            message: `${message}, and no chest X-ray after it is recorded.`,
            remedy: 'Have a chest X-ray, ask for the report in English, and add both.',
          },
        ]),
    ...(has('symptom-review')
      ? []
      : [
          {
            ...part,
            code: 'positive-without-review' as const,
            message: `${message}, and no symptom review by a physician after it is recorded.`,
            remedy:
              'Ask your physician for the signed symptom questionnaire; it is repeated every year.',
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
      message: `The ${nameEntry(entry)} of ${formatDay(entry.on)} is called abnormal.`,
      remedy: 'Ask your physician for a letter that says what was found, and ask the host.',
      entries: [entry.id],
      source: RECORD_SOURCES.inference,
    },
  ];
}
