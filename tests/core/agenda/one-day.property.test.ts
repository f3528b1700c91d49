import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { DocumentsBound } from '../../../src/core/admission/judging/documents-bound.ts';
import { calendarEvents } from '../../../src/core/agenda/calendar-events.ts';
import type { NextStep } from '../../../src/core/agenda/next-step.ts';
import { planNextSteps } from '../../../src/core/agenda/plan-next-steps.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { writeDeansRequest } from '../../../src/core/planning/deans-request.ts';
import { planBackward } from '../../../src/core/planning/plan-backward.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import type { Phase } from '../../../src/core/requirements/requirement.ts';
import type { ExplainedVerdict } from '../../../src/core/requirements/verdict.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { explainVerdicts } from '../../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { addDays, type Day, earliestDay, type Span } from '../../../src/core/shared/day.ts';
import { formatDay } from '../../../src/core/shared/format-day.ts';
import { givenSeason } from '../planning/renewals/given-season.ts';
import { clause, day, givenRequirement } from '../requirements/given.ts';

const TODAY = day('2027-01-12');
const days = (amount: number): Span => ({ amount, unit: 'days' });

/** Types with a lead time and without, those that the plan counts back for among them. */
const TYPES = ['transcript', 'deans-letter', 'malpractice', 'state-permission', 'cv', 'visa'];
const item = fc.record({
  type: fc.constantFrom(...TYPES),
  phase: fc.constantFrom<Phase>('apply', 'after-offer', 'before-start', 'day-one'),
  within: fc.option(fc.integer({ min: 5, max: 90 }), { nil: undefined }),
  follows: fc.boolean(),
});
const demand: fc.Arbitrary<AdmissionDemand> = fc.oneof(
  fc
    .integer({ min: 10, max: 150 })
    .map((closes) => ({ kind: 'lead-time' as const, closes: days(closes) })),
  fc
    .tuple(fc.constantFrom('The visa', 'Payment of fees'), fc.integer({ min: 0, max: 60 }))
    .map(([what, before]) => ({ kind: 'due-before' as const, what, span: days(before) })),
  fc.record({
    kind: fc.constant('documents-due' as const),
    binds: fc.constantFrom<DocumentsBound>(
      { kind: 'all' },
      { kind: 'phase', phase: 'after-offer' },
      { kind: 'phase', phase: 'day-one' },
      { kind: 'types', types: ['visa', 'transcript'] },
    ),
    by: fc.oneof(
      fc
        .integer({ min: 0, max: 60 })
        .map((before) => ({ kind: 'before-start' as const, span: days(before) })),
      fc
        .constantFrom('02-01', '12-31', '02-29')
        .map((on) => ({ kind: 'day-of-year' as const, day: on })),
    ),
  }),
);
const stay = fc.record({
  startsIn: fc.integer({ min: 0, max: 250 }),
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 5, selector: ({ type }) => type }),
  admission: fc.array(demand, { maxLength: 3 }),
  stage: fc.constantFrom<Rotation['stage']>('researching', 'contacted', 'applied', 'scheduled'),
  applied: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
});

/** A season seen on 12 Jan 2027 by somebody who holds nothing; a will-follow where an item says so. */
const season = fc.array(stay, { minLength: 1, maxLength: 3 }).map((stays) => {
  const rows = givenSeason({
    today: TODAY,
    types: CATALOGUE,
    stays: stays.map(({ startsIn, items, admission, stage, applied }, index) => {
      const requirements = items.map(({ type, phase, within }) => {
        const rule =
          within === undefined
            ? clause(type)
            : clause(type, { kind: 'within-before', span: days(within), at: 'start' });
        return givenRequirement(rule, { phase, title: `${type} ${index}` });
      });
      const exceptions = requirements
        .filter((_, at) => items[at]?.follows === true)
        .map(({ id }) => ({ requirement: id, kind: 'will-follow' as const, note: '', on: TODAY }));
      return {
        host: `Host ${index}`,
        start: addDays(TODAY, startsIn),
        requirements,
        admission,
        rotation: {
          stage,
          exceptions,
          appliedOn: applied === undefined ? undefined : addDays(TODAY, applied),
        },
      };
    }),
  });
  return { ...rows, record: [], staleAfterMonths: 12 };
});

type Rows = typeof season extends fc.Arbitrary<infer One> ? One : never;

interface Asked {
  readonly key: string;
  readonly type: string;
  readonly verdict: ExplainedVerdict;
}

/** The season judged, in words. */
const judgedIn = (rows: Rows) => explainVerdicts(rows, judgeSeason(rows));

/** Every requirement of the season with its verdict. */
function askedIn(rows: Rows): Asked[] {
  return judgedIn(rows).flatMap(({ rotation, verdicts }) =>
    verdicts.items.map((verdict) => ({
      key: `${rotation.id} ${verdict.requirement}`,
      type: verdict.wants[0] ?? '',
      verdict,
    })),
  );
}

/** The kinds of step that verdicts make; to ask a closed host whether makes none. */
const VERDICT_STEPS: readonly NextStep['kind'][] = ['document', 'question'];

const notBefore = (one: Day) => (one < TODAY ? TODAY : one);
const startOf = ({ verdict }: Asked) => verdict.startBy ?? TODAY;

test('verdict, agenda and calendar name one day for what a person has to start', () => {
  fc.assert(
    fc.property(season, (rows) => {
      const asked = askedIn(rows);
      const steps = planNextSteps({
        ...rows,
        judged: judgedIn(rows),
        backward: planBackward(rows),
      });
      const events = new Map(
        calendarEvents({ ...rows, steps }).map(({ uid, start }) => [uid, start]),
      );
      const onVerdicts = steps.filter(
        ({ key, kind }) => VERDICT_STEPS.includes(kind) && !key.startsWith('closed:'),
      );
      for (const step of onVerdicts) {
        const served = asked.filter(({ key }) =>
          step.parts.some((part) => part.endsWith(key.replace(' ', '/'))),
        );
        expect(served.length).toBe(step.parts.length);
        expect(step.day).toBe(earliestDay(served.map(startOf)));
        expect(events.get(`${step.key.replace(/[^A-Za-z0-9.+_-]/g, '-')}@sojourn.invalid`)).toBe(
          step.day,
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('renewals ask for each document on the day on which its most urgent verdict starts', () => {
  fc.assert(
    fc.property(season, (rows) => {
      const asked = new Map(askedIn(rows).map((one) => [one.key, one]));
      for (const { planned, uncovered } of planRenewals(rows)) {
        const find = ({ rotation, requirement }: { rotation: string; requirement: string }) =>
          asked.get(`${rotation} ${requirement}`) as Asked;
        for (const { askBy, to, serves } of planned) {
          const served = serves.map(find);
          expect(askBy).toBe(earliestDay(served.map(startOf)));
          expect(to).toBe(earliestDay(served.flatMap(({ verdict }) => verdict.by ?? [])));
        }
        // What comes too late has no day that is left: it is started today.
        for (const one of uncovered) expect(startOf(find(one))).toBe(TODAY);
      }
    }),
    { numRuns: 300 },
  );
});

const COUNTED_BACK = [
  ['transcript', 'transcript:ask'],
  ['visa', 'visa:appointment'],
] as const;

test('the backward plan asks for papers and the visa on the day of the most urgent verdict', () => {
  fc.assert(
    fc.property(season, (rows) => {
      const asked = askedIn(rows);
      const steps = new Map(planBackward(rows).map((step) => [step.key, notBefore(step.day)]));
      for (const [type, key] of COUNTED_BACK) {
        const open = asked.filter((one) => one.type === type);
        if (open.length === 0) expect(steps.has(key)).toBe(false);
        else {
          const first = earliestDay(open.flatMap(({ verdict }) => verdict.by ?? []));
          const urgent = open.filter(({ verdict }) => verdict.by === first);
          expect(urgent.map(startOf)).toContain(steps.get(key));
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the backward plan asks for each host’s own paper on the day of its most urgent verdict there', () => {
  fc.assert(
    fc.property(season, (rows) => {
      const steps = planBackward(rows).filter(({ type }) => type === 'state-permission');
      const asking = judgedIn(rows).flatMap(({ host, verdicts }) =>
        verdicts.items
          .filter(({ wants }) => wants[0] === 'state-permission')
          .map((verdict) => ({ host: host.id, verdict })),
      );
      expect(new Set(steps.map(({ host }) => host))).toEqual(
        new Set(asking.map(({ host }) => host)),
      );
      for (const { host, day } of steps) {
        const open = asking.filter((one) => one.host === host);
        const first = earliestDay(open.flatMap(({ verdict }) => verdict.by ?? []));
        const urgent = open.filter(({ verdict }) => verdict.by === first);
        expect(urgent.map(({ verdict }) => verdict.startBy ?? TODAY)).toContain(notBefore(day));
      }
    }),
    { numRuns: 150 },
  );
});

test('the dean’s request names the first day by which a host wants the letter', () => {
  fc.assert(
    fc.property(season, (rows) => {
      const letters = askedIn(rows).filter(({ type }) => type === 'deans-letter');
      const first = earliestDay(letters.flatMap(({ verdict }) => verdict.by ?? []));
      const text = JSON.stringify(writeDeansRequest(rows).sheet);
      if (first !== undefined) expect(text).toContain(`by ${formatDay(first)}.`);
    }),
    { numRuns: 200 },
  );
});

test('the remedy, which packets and the command line print, names the same days', () => {
  fc.assert(
    fc.property(season, (rows) => {
      for (const { verdict } of askedIn(rows)) {
        if (verdict.status === 'will-follow') continue;
        const { remedy, startBy, by, binds } = verdict;
        const start = /start by ([^:]+):/.exec(remedy)?.[1];
        if (start !== undefined) expect(start).toBe(startBy && formatDay(startBy));
        if (remedy.includes('start now')) expect(startBy).toBe(TODAY);
        if (binds === 'closing') expect(remedy).toContain(by && formatDay(by));
      }
    }),
    { numRuns: 300 },
  );
});
