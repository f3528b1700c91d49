import type { AdmissionRule } from '../../../core/admission/admission-rule.ts';
import type { AdmissionDemand } from '../../../core/admission/demands/demand-kinds.ts';
import { parseDay, type Span } from '../../../core/shared/day.ts';

type SampleRule = Omit<AdmissionRule, 'id'>;

const months = (amount: number): Span => ({ amount, unit: 'months' });

/** Rules of one invented host, all read on the same day. */
function rulesReadOn(readOn: string) {
  const source = { label: 'Invented for the sample season', url: '', readOn: parseDay(readOn) };
  return (demand: AdmissionDemand, more: Partial<SampleRule> = {}): SampleRule => ({
    demand,
    note: '',
    source,
    ...more,
  });
}

const lakeside = rulesReadOn('2026-11-02');
const erie = rulesReadOn('2026-11-02');
const backBay = rulesReadOn('2026-10-19');
const providence = rulesReadOn('2024-08-05');
const houston = rulesReadOn('2026-11-09');

/** Who may come to the five invented hosts, when and for how long: something of every kind. */
export const SAMPLE_ADMISSION = {
  lakeside: [
    lakeside({ kind: 'status', oneOf: ['student', 'final-year'] }),
    lakeside({
      kind: 'score',
      test: 'TOEFL',
      atLeast: 100,
      within: { amount: 2, unit: 'years' },
      unlessTaughtInEnglish: true,
    }),
    lakeside({ kind: 'block-weeks', weeks: 4 }),
    lakeside({
      kind: 'lead-time',
      closes: { amount: 60, unit: 'days' },
      opens: months(6),
    }),
    lakeside({ kind: 'due-before', what: 'The elective fee', span: { amount: 7, unit: 'days' } }),
  ],
  erie: [
    erie({ kind: 'cores', atLeast: 5 }),
    erie({ kind: 'starts-first-monday' }),
    erie({ kind: 'lead-time', closes: months(3) }),
    erie({ kind: 'quota' }, { note: 'Two places a month for each school abroad.' }),
    erie({ kind: 'max-electives', count: 2 }),
  ],
  backBay: [
    backBay({ kind: 'status', oneOf: ['final-year'] }),
    backBay({ kind: 'home-school-in-vslo' }),
    backBay({ kind: 'no-us-citizens-abroad' }),
    backBay({
      kind: 'fixed-blocks',
      blocks: [
        ['2027-03-08', '2027-04-02', '2027-01-04'],
        ['2027-04-05', '2027-04-30', '2027-01-29'],
        ['2027-05-03', '2027-05-28', '2027-03-01'],
      ].map(([start = '', end = '', applyBy = '']) => ({
        start: parseDay(start),
        end: parseDay(end),
        applyBy: parseDay(applyBy),
      })),
    }),
    backBay(
      { kind: 'affiliation' },
      { electives: ['Cardiac anesthesia'], note: 'General anesthesia is open to all.' },
    ),
    backBay({ kind: 'quota' }),
    backBay({ kind: 'max-weeks', weeks: 8 }),
  ],
  providence: [
    providence({ kind: 'international-schools', accepted: false }, { electives: ['Anesthesia'] }),
    providence({ kind: 'blocked-months', months: [6, 7, 8] }),
    providence({ kind: 'lead-time', closes: months(4) }),
    providence({ kind: 'ask', question: 'Does the pain service take visitors in May?' }),
  ],
  houston: [
    houston(
      { kind: 'status', oneOf: ['student', 'final-year'] },
      { note: 'Enrolled on every day of the exchange.' },
    ),
    houston({ kind: 'nomination' }),
    houston({ kind: 'clinical-weeks', atLeast: 48 }),
    houston({ kind: 'blocked-months', months: [12] }),
  ],
} as const satisfies Record<string, readonly SampleRule[]>;
