import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/documents/document.ts';
import { RANK, type RuleStatus } from '../../../src/core/requirements/clause-standing.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { addDays, type Day, daysBetween } from '../../../src/core/shared/day.ts';
import { clause, day, givenDocument, givenVersion, judge, judgeQuietly } from './given.ts';

const ORIGIN = day('2026-06-01');
const anyDay = fc.integer({ min: -500, max: 900 }).map((days) => addDays(ORIGIN, days));
const span = fc.record({
  amount: fc.integer({ min: 0, max: 26 }),
  unit: fc.constantFrom('days', 'weeks', 'months' as const),
});
const at = fc.constantFrom('application', 'start', 'end' as const);
const timed: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({ kind: fc.constant('not-older-than' as const), span, at }),
  fc.record({ kind: fc.constant('within-before' as const), span, at }),
  fc.record({
    kind: fc.constant('valid-through' as const),
    at,
    plus: fc.option(span, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('end-of-month-validity' as const), span, at }),
  fc.record({
    kind: fc.constant('season' as const),
    from: fc.constant('07-01'),
    to: fc.constant('06-30'),
    at,
  }),
);
const anyPredicate: fc.Arbitrary<Predicate> = fc.oneof(
  { weight: 4, arbitrary: timed },
  { weight: 1, arbitrary: fc.constant({ kind: 'at-least', fact: 'score', value: 10 } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'after-arrival' } as const) },
  { weight: 1, arbitrary: anyDay.map((on) => ({ kind: 'issued-on-or-after', day: on }) as const) },
);
const typeKey = fc.constantFrom('bls', 'influenza', 'tb-test');
const anyClause = fc
  .tuple(typeKey, fc.array(anyPredicate, { maxLength: 2 }))
  .map(([type, predicates]) => clause(type, ...predicates));
const { anyRule } = fc.letrec<{ anyRule: Rule }>((tie) => ({
  anyRule: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    anyClause,
    fc.record({
      kind: fc.constantFrom('all', 'any', 'distinct' as const),
      rules: fc.array(tie('anyRule'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('at-least-of' as const),
      count: fc.integer({ min: 1, max: 3 }),
      rules: fc.array(tie('anyRule'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));
const anyVersion = fc
  .record({
    issued: fc.option(anyDay, { nil: undefined, freq: 6 }),
    expires: fc.option(anyDay, { nil: undefined }),
    facts: fc.constantFrom({}, { score: 5 }, { score: 15 }),
  })
  .map(givenVersion);
const anyDocument = fc
  .tuple(typeKey, fc.array(anyVersion, { minLength: 1, maxLength: 3 }))
  .map(([type, versions]) => ({ ...givenDocument(type), versions }) satisfies Document);
const anyDocuments = fc.array(anyDocument, { maxLength: 4 });
const anySetting = fc
  .record({
    today: anyDay,
    start: anyDay,
    length: fc.integer({ min: 0, max: 60 }),
    applied: fc.option(anyDay, { nil: undefined }),
  })
  .map(({ today, start, length, applied }) => ({
    today,
    rotation: {
      start,
      end: addDays(start, length),
      ...(applied === undefined ? {} : { appliedOn: applied }),
    },
  }));

const rank = (status: VerdictStatus): number => RANK[status as RuleStatus];

describe('laws of verdicts', () => {
  test('adding a document never makes a verdict worse', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyDocuments,
        anyDocument,
        anySetting,
        (rule, documents, more, setting) => {
          const before = judgeQuietly(rule, { ...setting, documents });
          const after = judgeQuietly(rule, { ...setting, documents: [...documents, more] });
          expect(rank(after.status)).toBeLessThanOrEqual(rank(before.status));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('a later expiry never makes a verdict worse', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyDocuments,
        anySetting,
        fc.nat({ max: 400 }),
        (rule, documents, setting, longer) => {
          const extended = documents.map((document) => ({
            ...document,
            versions: document.versions.map((version) =>
              version.expires === undefined
                ? version
                : { ...version, expires: addDays(version.expires, longer) },
            ),
          }));
          const before = judgeQuietly(rule, { ...setting, documents });
          const after = judgeQuietly(rule, { ...setting, documents: extended });
          expect(rank(after.status)).toBeLessThanOrEqual(rank(before.status));
        },
      ),
      { numRuns: 1500 },
    );
  });

  test('the order of rows never matters', () => {
    fc.assert(
      fc.property(anyRule, anyDocuments, anySetting, (rule, documents, setting) => {
        const turned = [...documents]
          .reverse()
          .map((document) => ({ ...document, versions: [...document.versions].reverse() }));
        const { requirement: _a, ...one } = judge(rule, { ...setting, documents });
        const { requirement: _b, ...other } = judge(rule, { ...setting, documents: turned });
        expect(other).toEqual(one);
      }),
      { numRuns: 1000 },
    );
  });

  test('once all papers are dated another day today never turns met into anything else, or anything else into met', () => {
    fc.assert(
      fc.property(
        anyRule,
        anyDocuments,
        anySetting,
        anyDay,
        anyDay,
        (rule, documents, setting, applied, later) => {
          const rotation = { ...setting.rotation, appliedOn: applied };
          const dates = documents.flatMap(({ versions }) => versions.map(({ issued }) => issued));
          // What is dated ahead of one of the two days counts on the other alone.
          fc.pre(dates.every((date = later) => date <= later && date <= setting.today));
          const before = judgeQuietly(rule, { rotation, documents, today: setting.today });
          const after = judgeQuietly(rule, { rotation, documents, today: later });
          expect(after.status === 'met').toBe(before.status === 'met');
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('one of is the best of its branches, all of the worst, and one alone is itself', () => {
    fc.assert(
      fc.property(
        fc.array(anyRule, { minLength: 1, maxLength: 3 }),
        anyDocuments,
        anySetting,
        (rules, documents, setting) => {
          const ranks = rules.map((rule) =>
            rank(judgeQuietly(rule, { ...setting, documents }).status),
          );
          const of = (kind: 'any' | 'all', some: readonly Rule[]) =>
            rank(judgeQuietly({ kind, rules: some }, { ...setting, documents }).status);
          expect(of('any', rules)).toBe(Math.min(...ranks));
          expect(of('all', rules)).toBe(Math.max(...ranks));
          expect(of('any', rules.slice(0, 1))).toBe(ranks[0]);
          const two: Rule = { kind: 'at-least-of', count: 2, rules };
          expect(rank(judgeQuietly(two, { ...setting, documents }).status)).toBe(
            [...ranks].sort((a, b) => a - b)[Math.min(1, ranks.length - 1)],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('each by another version is never better than all of', () => {
    fc.assert(
      fc.property(
        fc.array(anyClause, { minLength: 1, maxLength: 3 }),
        anyDocuments,
        anySetting,
        (rules, documents, setting) => {
          const distinct = rank(
            judgeQuietly({ kind: 'distinct', rules }, { ...setting, documents }).status,
          );
          expect(distinct).toBeGreaterThanOrEqual(
            rank(judgeQuietly({ kind: 'all', rules }, { ...setting, documents }).status),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** The best way to give every clause a version of its own, by trying all of them. */
function bestByTrying(
  rules: readonly Rule[],
  versions: readonly Document[],
  setting: object,
): number {
  const [rule, ...rest] = rules;
  if (rule === undefined) return 0;
  const choices = [undefined, ...versions];
  return Math.min(
    ...choices.map((chosen) => {
      const own = rank(
        judgeQuietly(rule, { ...setting, documents: chosen === undefined ? [] : [chosen] }).status,
      );
      return Math.max(
        own,
        bestByTrying(
          rest,
          versions.filter((other) => other !== chosen),
          setting,
        ),
      );
    }),
  );
}

test('each by another version finds what trying every assignment finds', () => {
  const clauses = fc.array(
    fc
      .array(anyPredicate, { minLength: 1, maxLength: 2 })
      .map((some) => clause('tb-test', ...some)),
    { minLength: 1, maxLength: 3 },
  );
  const singles = fc.array(
    anyVersion.map((version) => ({ ...givenDocument('tb-test'), versions: [version] })),
    { maxLength: 4 },
  );
  fc.assert(
    fc.property(clauses, singles, anySetting, (rules, documents, setting) => {
      // Two papers of one day that say no more are copies of one test, which fills one place alone.
      const dates = documents.flatMap(({ versions }) =>
        versions.flatMap(({ issued }) => issued ?? []),
      );
      fc.pre(new Set(dates).size === dates.length);
      const found = rank(
        judgeQuietly({ kind: 'distinct', rules }, { ...setting, documents }).status,
      );
      expect(found).toBe(bestByTrying(rules, documents, setting));
    }),
    { numRuns: 600 },
  );
});

describe('the day it breaks', () => {
  /** Moves every day of the host to one day: the meaning of "as the host's day". */
  const on = (rule: Rule, document: Document, anchor: Day): VerdictStatus =>
    judgeQuietly(rule, {
      documents: [document],
      today: '2026-06-01',
      rotation: { start: anchor, end: anchor, appliedOn: anchor },
    }).status;

  test('the clause holds on the day before and fails on the day itself', () => {
    fc.assert(
      fc.property(
        fc.array(timed, { minLength: 1, maxLength: 2 }),
        anyVersion,
        anyDay,
        (predicates, version, anchor) => {
          const rule = clause('bls', ...predicates);
          const document = { ...givenDocument('bls'), versions: [version] };
          const rotation = { start: anchor, end: anchor, appliedOn: anchor };
          const verdict = judgeQuietly(rule, {
            documents: [document],
            today: '2026-06-01',
            rotation,
          });
          fc.pre(verdict.status === 'met');
          expect(verdict.breaksOn).toBeDefined();
          const breaksOn = verdict.breaksOn ?? anchor;
          expect(daysBetween(anchor, breaksOn)).toBeGreaterThan(0);
          expect(on(rule, document, addDays(breaksOn, -1))).toBe('met');
          expect(on(rule, document, breaksOn)).not.toBe('met');
        },
      ),
      { numRuns: 1500 },
    );
  });
});
