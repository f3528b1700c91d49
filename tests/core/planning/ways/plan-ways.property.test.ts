import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../../src/core/documents/document.ts';
import { planWays } from '../../../../src/core/planning/ways/plan-ways.ts';
import { compareCost, costOf, type WayCost } from '../../../../src/core/planning/ways/way-cost.ts';
import {
  type Circumstances,
  circumstancesOn,
} from '../../../../src/core/requirements/circumstances.ts';
import type {
  ClauseStanding,
  DocumentRule,
} from '../../../../src/core/requirements/clause-standing.ts';
import { layGround } from '../../../../src/core/requirements/ground.ts';
import { isCircumstance } from '../../../../src/core/requirements/is-circumstance.ts';
import { judgeRule } from '../../../../src/core/requirements/judge-rule.ts';
import { partsOf } from '../../../../src/core/requirements/parts-of.ts';
import type { Rule } from '../../../../src/core/requirements/requirement.ts';
import { givenDose } from '../../immunizations/given-record.ts';
import { clause, day, givenDocument } from '../../requirements/given.ts';

const result = (...oneOf: readonly string[]) =>
  ({ kind: 'attribute', fact: 'result', oneOf }) as const;
const within = (amount: number) =>
  ({ kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' }) as const;

/** Each a new object, since a branch is told from another by its place. */
const leaf: fc.Arbitrary<Rule> = fc
  .constantFrom<readonly Parameters<typeof clause>[]>(
    [['bls']],
    [['acls', { kind: 'valid-through', at: 'end' }]],
    [['tb-test', result('negative'), within(90)]],
    [['tb-test', within(300)]],
    [['tb-test', result('positive')]],
    [['chest-x-ray', within(60)]],
    [['hepatitis-b', { kind: 'at-least', fact: 'doses', value: 3 }]],
    [['hepatitis-b', { kind: 'at-least', fact: 'titer', value: 10 }]],
    [['varicella', { kind: 'attribute', fact: 'evidence', oneOf: ['disease history'] }]],
    [['varicella', { kind: 'attribute', fact: 'evidence', oneOf: ['doses'] }]],
    [['passport']],
  )
  .map(([args = ['bls'] as Parameters<typeof clause>]) => clause(...args));

const { tree } = fc.letrec<{ tree: Rule }>((tie) => {
  const rules = fc.array(tie('tree'), { minLength: 1, maxLength: 3 });
  return {
    tree: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      leaf,
      fc.record({ kind: fc.constantFrom('all' as const, 'any' as const), rules }),
      fc.record({ kind: fc.constant('any' as const), rules }),
      fc.tuple(fc.integer({ min: 1, max: 2 }), rules).map(
        ([count, some]): Rule => ({
          kind: 'at-least-of',
          count: Math.min(count, some.length),
          rules: some,
        }),
      ),
    ),
  };
});

const held: fc.Arbitrary<Document> = fc.oneof(
  fc
    .constantFrom('bls', 'acls', 'passport')
    .map((type) => givenDocument(type, { expires: '2027-01-05' })),
  fc
    .tuple(fc.constantFrom('2020-03-01', '2026-11-20'), fc.constantFrom('positive', 'negative', ''))
    .map(([issued, word]) =>
      givenDocument('tb-test', { issued, facts: word === '' ? {} : { result: word } }),
    ),
  fc.constant(givenDocument('varicella', { facts: { evidence: 'disease history' } })),
);
const record = fc
  .constantFrom(0, 1, 2)
  .map((count) =>
    ['2026-09-01', '2026-10-05']
      .slice(0, count)
      .map((on) => givenDose('hepatitis-b', on, 'Engerix-B')),
  );

const leavesOf = (rule: Rule): DocumentRule[] =>
  rule.kind === 'document' ? [rule] : partsOf(rule).flatMap(leavesOf);

/** True where the rule holds once these clauses are met, whatever else stands as it does. */
function holds(rule: Rule, got: ReadonlySet<Rule>, circumstances: Circumstances): boolean {
  switch (rule.kind) {
    case 'document': {
      const { status } = judgeRule(rule, circumstances);
      return got.has(rule) || status === 'met' || status === 'applied-for';
    }
    case 'applicant':
      return false;
    case 'all':
    case 'distinct':
      return rule.rules.every((child) => holds(child, got, circumstances));
    case 'any':
      return rule.rules.some((child) => holds(child, got, circumstances));
    case 'at-least-of':
      return rule.rules.filter((child) => holds(child, got, circumstances)).length >= rule.count;
  }
}

/** True where a circumstance of theirs stands somewhere in the rule: then that way is the plan. */
const hasTheirs = (rule: Rule, circumstances: Circumstances): boolean =>
  leavesOf(rule).some(
    (one) =>
      isCircumstance(one, circumstances.typeOf(one.type)) &&
      judgeRule(one, circumstances).status === 'met',
  );

test('the way taken costs no more than any set of papers that meets the rule, and meets it', () => {
  fc.assert(
    fc.property(tree, fc.array(held, { maxLength: 3 }), record, (rule, documents, doses) => {
      const today = day('2026-12-01');
      const ground = layGround({ documents, types: CATALOGUE, profile: EMPTY_PROFILE, today });
      const circumstances = circumstancesOn(ground, {
        start: day('2027-02-01'),
        end: day('2027-02-26'),
        appliedOn: day('2026-11-01'),
      })('before-start');
      const due = [{ cause: 'before-start' as const, day: day('2027-01-31') }];
      const counting = { circumstances, due, record: doses };
      const leaves = leavesOf(rule).slice(0, 9);
      fc.pre(leaves.length === leavesOf(rule).length && !hasTheirs(rule, circumstances));
      const lacking = leaves
        .filter((one) => !isCircumstance(one, circumstances.typeOf(one.type)))
        .map((one): [DocumentRule, ClauseStanding | undefined] => [
          one,
          judgeRule(one, circumstances).parts[0],
        ]);
      let least: WayCost | undefined;
      for (let subset = 0; subset < 2 ** lacking.length; subset++) {
        const some = lacking.filter((_, at) => (subset >> at) % 2 === 1);
        if (!holds(rule, new Set(some.map(([one]) => one)), circumstances)) continue;
        const cost = costOf(
          some.flatMap(([, part]) => part ?? []),
          counting,
        );
        if (least === undefined || compareCost(cost, least) < 0) least = cost;
      }
      const { taken } = planWays(rule, counting);
      const [way] = taken;
      expect(way?.cost).toEqual(least);
      if (way === undefined) return;
      const got = new Set<Rule>(way.lacks.map((part) => part.rule));
      expect(holds(rule, got, circumstances)).toBe(true);
    }),
    { numRuns: 150 },
  );
});
