import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../../src/core/documents/document-type.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import type { PlanningRows } from '../../../src/core/planning/renewals/list-needs.ts';
import type { RenewalPlan } from '../../../src/core/planning/renewals/renewal-plan.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { addDays, type Day, daysBetween } from '../../../src/core/shared/day.ts';
import { clause, givenDocument, givenRequirement } from '../requirements/given.ts';
import { givenSeason } from './renewals/given-season.ts';
import {
  canMeet,
  everyDocument,
  keyOf,
  LONGEST,
  metWith,
  TODAY,
  TYPE,
} from './renewals/try-documents.ts';

const OTHER: DocumentType = { ...TYPE, key: 'own-other', title: 'Other' };
/** Can be had for some days of the month only, so that windows have gaps. */
const SEASONAL: DocumentType = { ...TYPE, obtainable: { from: '01-05', to: '12-31' } };

const days = (max: number) =>
  fc.record({ amount: fc.integer({ min: 0, max }), unit: fc.constant('days' as const) });
const timed: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('not-older-than' as const, 'within-before' as const),
    span: days(9),
    at: fc.constant('start' as const),
  }),
  fc.record({
    kind: fc.constant('valid-through' as const),
    at: fc.constantFrom('start' as const, 'end' as const),
  }),
  fc.constant({ kind: 'after-arrival' as const }),
  fc
    .integer({ min: 0, max: 8 })
    .map((on) => ({ kind: 'issued-on-or-after', day: addDays(TODAY, on) }) as const),
);
const worded: fc.Arbitrary<Predicate> = fc.oneof(
  fc.constantFrom<Predicate>(
    { kind: 'attribute', fact: 'kind', oneOf: ['IGRA'] },
    { kind: 'attribute', fact: 'kind', oneOf: ['IGRA', 'TST'] },
    { kind: 'attribute', fact: 'kind', noneOf: ['IGRA'] },
  ),
);
const predicates = fc
  .tuple(
    timed,
    fc.option(timed, { nil: undefined, freq: 2 }),
    fc.option(worded, { nil: undefined, freq: 2 }),
  )
  .map((some) => some.filter((one) => one !== undefined));
const anyClause = predicates.map((some) => clause(TYPE.key, ...some));
const { anyRule } = fc.letrec<{ anyRule: Rule }>((tie) => ({
  anyRule: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    { weight: 3, arbitrary: anyClause },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('distinct' as const),
        rules: fc.array(anyClause, { minLength: 2, maxLength: 2 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constantFrom('all', 'any', 'distinct' as const),
        rules: fc.array(tie('anyRule'), { minLength: 1, maxLength: 2 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('at-least-of' as const),
        count: fc.integer({ min: 1, max: 2 }),
        rules: fc.array(tie('anyRule'), { minLength: 2, maxLength: 3 }),
      }),
    },
  ),
}));
const anyStay = fc.record({
  start: fc.integer({ min: 2, max: LONGEST }),
  length: fc.integer({ min: 1, max: 4 }),
  rule: anyRule,
});
const anyHeld = fc.array(
  fc.record({ ago: fc.integer({ min: 0, max: 8 }), kind: fc.constantFrom('IGRA', 'TST') }),
  { maxLength: 2 },
);
const anySeason = fc
  .record({
    stays: fc.array(anyStay, { minLength: 1, maxLength: 3 }),
    held: anyHeld,
    type: fc.constantFrom(TYPE, TYPE, SEASONAL),
  })
  .map(({ stays, held, type }) =>
    givenSeason({
      today: TODAY,
      types: [type, OTHER],
      stays: stays.map(({ start, length, rule }, index) => ({
        host: `Host ${index}`,
        start: addDays(TODAY, start),
        days: length,
        requirements: [givenRequirement(rule, { phase: 'day-one' })],
        rotation: { appliedOn: addDays(TODAY, -30) },
      })),
      documents: held.map(({ ago, kind }) =>
        givenDocument(TYPE.key, { issued: addDays(TODAY, -ago), facts: { kind } }),
      ),
    }),
  );

function plan(rows: PlanningRows): RenewalPlan {
  const [found] = planRenewals({ ...rows, type: TYPE.key });
  if (found === undefined) throw new Error('no plan');
  return found;
}

/** Beyond what brute force can try in a test's time. */
const MOST_TRIED = 3;

describe('the plan against brute force', () => {
  test('fewer documents of any days never satisfy what it covers, and what it calls impossible is', () => {
    fc.assert(
      fc.property(anySeason, (rows) => {
        const { planned, uncovered, exact } = plan(rows);
        expect(exact).toBe(true);
        const before = metWith(rows, []);
        const beyond = new Set(uncovered.map(keyOf));
        const wanted = new Set(
          rows.rotations.flatMap((rotation) => {
            const host = rows.hosts.find(({ id }) => id === rotation.host);
            return (host?.requirements ?? []).map(({ id }) =>
              keyOf({ rotation: rotation.id, requirement: id }),
            );
          }),
        );
        for (const key of beyond) {
          expect(before.has(key)).toBe(false);
          wanted.delete(key);
        }
        const all = everyDocument(rows);
        if (planned.length > 0 && planned.length <= MOST_TRIED)
          expect(canMeet(rows, wanted, planned.length - 1, all)).toBe(false);
        if (planned.length === 0) expect([...wanted].every((key) => before.has(key))).toBe(true);
        // What it calls impossible, no two or three documents meet either.
        for (const key of beyond)
          for (const count of [1, 2]) expect(canMeet(rows, new Set([key]), count, all)).toBe(false);
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test('every day of every window satisfies all that the plan claims', () => {
    fc.assert(
      fc.property(anySeason, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (rows, picks) => {
        const { planned, held, uncovered } = plan(rows);
        const added = planned.map(({ from, to, facts }, index) => {
          const length = daysBetween(from, to) + 1;
          expect(length).toBeGreaterThan(0);
          const issued = addDays(from, (picks[index % picks.length] ?? 0) % length);
          return givenDocument(TYPE.key, { issued, facts: { kind: 'other', ...facts } });
        });
        const met = metWith(rows, added);
        const claimed = [...planned.flatMap(({ serves }) => serves), ...held].map(keyOf);
        expect(claimed.filter((key) => !met.has(key))).toEqual([]);
        const all = new Set([...claimed, ...uncovered.map(keyOf)]);
        const asked = rows.hosts.reduce((sum, { requirements }) => sum + requirements.length, 0);
        expect(all.size).toBe(asked);
      }),
      { numRuns: 1500 },
    );
  });

  test('a window is whole: on the day before it and the day after it a claim breaks', () => {
    const plain = anySeason.filter(({ hosts }) =>
      hosts.every(({ requirements }) => requirements.every(({ rule }) => rule.kind === 'document')),
    );
    fc.assert(
      fc.property(plain, (rows) => {
        const { planned } = plan(rows);
        fc.pre(planned.length === 1);
        const [only] = planned;
        if (only === undefined) return;
        const holds = (issued: Day) => {
          const facts = { kind: 'other', ...only.facts };
          const met = metWith(rows, [givenDocument(TYPE.key, { issued, facts })]);
          return only.serves.every((served) => met.has(keyOf(served)));
        };
        expect(holds(only.from)).toBe(true);
        expect(holds(only.to)).toBe(true);
        expect(holds(addDays(only.to, 1))).toBe(false);
        const first = rows.types[0]?.obtainable === undefined ? TODAY : addDays(TODAY, 4);
        if (only.from > first) expect(holds(addDays(only.from, -1))).toBe(false);
      }),
      { numRuns: 400 },
    );
  });
});

describe('laws of plans', () => {
  /** Without identifiers, which the test's rows count up. */
  const shape = (found: RenewalPlan) => ({
    sentence: found.sentence,
    planned: found.planned.map(({ from, to, serves, facts }) => ({ from, to, facts, serves })),
    uncovered: found.uncovered,
  });

  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(anySeason, (rows) => {
        const turned = {
          ...rows,
          rotations: [...rows.rotations].reverse(),
          hosts: [...rows.hosts].reverse(),
          documents: [...rows.documents].reverse(),
          types: [...rows.types].reverse(),
        };
        expect(shape(plan(turned))).toEqual(shape(plan(rows)));
      }),
      { numRuns: 600 },
    );
  });

  test('a rotation that holds already never raises the number, and one more never lowers it', () => {
    fc.assert(
      fc.property(anySeason, (rows) => {
        const count = plan(rows).planned.length;
        const without = { ...rows, rotations: rows.rotations.slice(1) };
        const added = rows.rotations[0];
        const fewer = plan(without).planned.length;
        expect(fewer).toBeLessThanOrEqual(count);
        const met = metWith({ ...rows, rotations: added === undefined ? [] : [added] }, []);
        if (met.size > 0) expect(fewer).toBe(count);
      }),
      { numRuns: 600 },
    );
  });

  test('one more document in the vault never raises the number', () => {
    fc.assert(
      fc.property(anySeason, fc.integer({ min: 0, max: 9 }), (rows, ago) => {
        const more = givenDocument(TYPE.key, {
          issued: addDays(TODAY, -ago),
          facts: { kind: 'IGRA' },
        });
        const after = plan({ ...rows, documents: [...rows.documents, more] });
        const before = plan(rows);
        expect(after.planned.length - after.uncovered.length).toBeLessThanOrEqual(
          before.planned.length + before.uncovered.length * 3,
        );
        if (before.uncovered.length === 0)
          expect(after.planned.length).toBeLessThanOrEqual(before.planned.length);
      }),
      { numRuns: 600 },
    );
  });
});
