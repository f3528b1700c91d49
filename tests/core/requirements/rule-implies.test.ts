import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { circumstancesOn } from '../../../src/core/requirements/circumstances.ts';
import { layGround } from '../../../src/core/requirements/ground.ts';
import { judgeRule } from '../../../src/core/requirements/judge-rule.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { JoinedRule, Rule } from '../../../src/core/requirements/requirement.ts';
import { ruleImplies } from '../../../src/core/requirements/rule-implies.ts';
import { addDays, type Span } from '../../../src/core/shared/day.ts';
import { clause, day, givenDocument } from './given.ts';

const days = {
  application: day('2026-11-02'),
  start: day('2027-02-01'),
  end: day('2027-02-26'),
  needed: day('2027-02-01'),
};
const basis = { days, types: CATALOGUE, nationality: 'TR' };
const span = (amount: number, unit: Span['unit']) => ({ amount, unit });
const within = (amount: number, unit: Span['unit'], at: 'start' | 'application' = 'start') =>
  ({ kind: 'not-older-than', span: span(amount, unit), at }) as const;
const through = (plus?: Span, plusUnlessNationality?: string[]) =>
  ({ kind: 'valid-through', at: 'end', plus, plusUnlessNationality }) as const;
const monthEnd = (amount: number) =>
  ({ kind: 'end-of-month-validity', span: span(amount, 'years'), at: 'end' }) as const;
const titer = (value: number) => ({ kind: 'at-least', fact: 'antiHbs', value }) as const;
const tb = (...predicates: readonly Predicate[]) => clause('tb-test', ...predicates);
const masks = (...oneOf: readonly string[]) =>
  ({ kind: 'attribute', fact: 'model', oneOf }) as const;
const PAIR: JoinedRule = {
  kind: 'distinct',
  rules: [tb(within(365, 'days')), tb(within(90, 'days'))],
};
const any = (...rules: readonly Rule[]): Rule => ({ kind: 'any', rules });
const all = (...rules: readonly Rule[]): Rule => ({ kind: 'all', rules });
const ofThem = (count: number, ...rules: readonly Rule[]): Rule => ({
  kind: 'at-least-of',
  count,
  rules,
});

describe('what satisfies the first satisfies the second, and not the other way round', () => {
  test.each<[string, Rule, Rule]>([
    ['TB within 90 days, 365 days', tb(within(90, 'days')), tb(within(365, 'days'))],
    ['TB within 3 months, 12 months', tb(within(3, 'months')), tb(within(12, 'months'))],
    ['TB within 12 weeks, 3 months', tb(within(12, 'weeks')), tb(within(3, 'months'))],
    ['TB of any age asked for, none', tb(within(365, 'days')), tb()],
    ['titer of 12, of 10', clause('hepatitis-b', titer(12)), clause('hepatitis-b', titer(10))],
    [
      'passport through the end and six months, through the end',
      clause('passport', through(span(6, 'months'))),
      clause('passport', through()),
    ],
    [
      'six months for everyone, six months for others than this passport',
      clause('passport', through(span(6, 'months'))),
      clause('passport', through(span(6, 'months'), ['TR'])),
    ],
    [
      'in force through the last day, on the first',
      clause('bls', through()),
      clause('bls', { kind: 'valid-through', at: 'start' }),
    ],
    [
      'two conditions, one of them',
      clause('hepatitis-b', titer(10), within(5, 'years')),
      clause('hepatitis-b', titer(10)),
    ],
    [
      'one mask, one of two',
      clause('n95-fit', masks('1860')),
      clause('n95-fit', masks('1870+', '1860')),
    ],
    [
      'a mask, any but another',
      clause('n95-fit', masks('1860')),
      clause('n95-fit', { kind: 'attribute', fact: 'model', noneOf: ['8210'] }),
    ],
    [
      'a card, proof that it was applied for',
      clause('bls'),
      { kind: 'document', type: 'bls', predicates: [], acceptAppliedFor: true },
    ],
    [
      'a card counted as one year, as two years',
      clause('bls', monthEnd(1)),
      clause('bls', monthEnd(2)),
    ],
    [
      'a card of its usual two years, one counted as three',
      clause('bls', through()),
      clause('bls', monthEnd(3)),
    ],
    [
      'a passport, which prints its end, one counted from its issue',
      clause('passport', through()),
      clause('passport', monthEnd(10)),
    ],
    ['the pair of TB tests, the one within 90 days', PAIR, tb(within(90, 'days'))],
    [
      'a pair, a wider pair in another order',
      PAIR,
      { kind: 'distinct', rules: [tb(within(120, 'days')), tb(within(400, 'days'))] },
    ],
    ['both, one', all(clause('cv'), clause('photo')), clause('photo')],
    ['one, one of two', clause('cv'), any(clause('photo'), clause('cv'))],
    [
      'two of three, one of three',
      ofThem(2, clause('cv'), clause('photo'), clause('bls')),
      any(clause('cv'), clause('photo'), clause('bls')),
    ],
    [
      'all three, two of them',
      all(clause('cv'), clause('photo'), clause('bls')),
      ofThem(2, clause('cv'), clause('bls'), clause('acls')),
    ],
  ])('%s', (_, strict, mild) => {
    expect(ruleImplies(strict, mild, basis)).toBe(true);
    expect(ruleImplies(mild, strict, basis)).toBe(false);
  });
});

describe('neither follows from the other', () => {
  test.each<[string, Rule, Rule]>([
    ['other types', clause('cv'), clause('photo')],
    ['a fresh one, a long one', clause('bls', within(90, 'days')), clause('bls', through())],
    [
      'six months before applying, six months before the start',
      tb(within(6, 'months', 'application')),
      tb(within(6, 'months')),
    ],
    [
      'other numbers',
      clause('toefl', { kind: 'at-least', fact: 'score', value: 100 }),
      clause('toefl', { kind: 'at-least', fact: 'speaking', value: 26 }),
    ],
    ['a pair, one and two of another kind', PAIR, all(tb(within(30, 'days')))],
  ])('%s', (_, a, b) => {
    expect(ruleImplies(a, b, basis)).toBe(false);
    expect(ruleImplies(b, a, basis)).toBe(false);
  });
});

test('each with a paper of its own: two papers are not enough for a rule of three', () => {
  const fresh = tb(within(90, 'days'));
  const both = all(tb(within(120, 'days')), tb(within(365, 'days')));
  const three: Rule = { kind: 'distinct', rules: [both, clause('chest-x-ray')] };
  const two: Rule = { kind: 'distinct', rules: [fresh, clause('chest-x-ray')] };
  expect(ruleImplies(fresh, both, basis)).toBe(true);
  expect(ruleImplies(two, three, basis)).toBe(false);
});

test.each<[string, Rule]>([
  ['two of these two', ofThem(2, clause('bls'), clause('bls'))],
  ['both', all(clause('bls'), clause('bls', through()))],
  ['two of three', ofThem(2, clause('bls'), clause('bls', through()), clause('acls'))],
  ['a way that wants both', any(all(clause('bls'), clause('bls')), clause('acls'))],
])('each with a paper of its own, %s: one card is not enough', (_, asked) => {
  const apart: Rule = { kind: 'distinct', rules: [asked] };
  expect(ruleImplies(clause('bls', through()), apart, basis)).toBe(false);
  expect(ruleImplies(all(clause('bls', through()), clause('acls')), apart, basis)).toBe(false);
});

test('words for the same thing follow both ways', () => {
  const pairs: [Rule, Rule][] = [
    [tb(within(7, 'days')), tb({ kind: 'within-before', span: span(1, 'weeks'), at: 'start' })],
    [any(tb(), clause('cv')), ofThem(1, clause('cv'), tb())],
    [all(tb(), clause('cv')), ofThem(2, clause('cv'), tb())],
    [PAIR, { kind: 'distinct', rules: [all(...PAIR.rules)] }],
    [PAIR, { kind: 'distinct', rules: [ofThem(2, ...PAIR.rules)] }],
    [{ kind: 'distinct', rules: [any(tb(), clause('cv'))] }, any(clause('cv'), tb())],
    [
      clause('bls', through()),
      clause('bls', { kind: 'end-of-month-validity', span: span(2, 'years'), at: 'end' }),
    ],
  ];
  for (const [a, b] of pairs) {
    expect(ruleImplies(a, b, basis)).toBe(true);
    expect(ruleImplies(b, a, basis)).toBe(true);
  }
});

const anyDay = fc.integer({ min: -900, max: 400 }).map((shift) => addDays(days.start, shift));
const anySpan = fc.record({
  amount: fc.integer({ min: 0, max: 15 }),
  unit: fc.constantFrom('days', 'weeks', 'months' as const),
});
const at = fc.constantFrom('application', 'start', 'end' as const);
const anyPredicate: fc.Arbitrary<Predicate> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('not-older-than', 'within-before' as const),
    span: anySpan,
    at,
  }),
  fc.record({
    kind: fc.constant('valid-through' as const),
    at,
    plus: fc.option(anySpan, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('end-of-month-validity' as const), span: anySpan, at }),
  fc.record({
    kind: fc.constant('season' as const),
    from: fc.constantFrom('07-01', '10-01'),
    to: fc.constantFrom('06-30', '04-30'),
    at,
  }),
  fc
    .integer({ min: 8, max: 13 })
    .map((value) => ({ kind: 'at-least', fact: 'score', value }) as const),
  fc.record({
    kind: fc.constant('attribute' as const),
    fact: fc.constant('model'),
    oneOf: fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined }),
    noneOf: fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined }),
  }),
  anyDay.map((on) => ({ kind: 'issued-on-or-after', day: on }) as const),
);
// A type without an end of its own, one that ends after a span, one by season.
const typeKey = fc.constantFrom('tb-test', 'bls', 'influenza');
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
const anyVersion = fc.record({
  issued: fc.option(anyDay, { nil: undefined, freq: 6 }),
  expires: fc.option(anyDay, { nil: undefined }),
  facts: fc.record({
    score: fc.integer({ min: 7, max: 14 }),
    model: fc.constantFrom('a', 'b', 'c'),
  }),
});
const anyDocuments = fc.array(
  fc.tuple(typeKey, fc.array(anyVersion, { minLength: 1, maxLength: 3 })),
  { maxLength: 4 },
);

test('what satisfies a rule satisfies every rule that follows from it', () => {
  let followed = 0;
  fc.assert(
    fc.property(anyRule, anyRule, anyDocuments, (a, b, given) => {
      if (!ruleImplies(a, b, basis)) return;
      followed++;
      const documents = given.map(([type, versions]) => givenDocument(type, ...versions));
      const ground = layGround({
        documents,
        types: CATALOGUE,
        profile: { ...EMPTY_PROFILE, nationalities: ['TR'] },
        today: day('2026-10-01'),
      });
      const { application, ...stay } = days;
      const circumstances = circumstancesOn(ground, { ...stay, appliedOn: application })('day-one');
      if (judgeRule(a, circumstances).status !== 'met') return;
      expect(judgeRule(b, circumstances).status).toBe('met');
    }),
    { numRuns: 20_000 },
  );
  expect(followed).toBeGreaterThan(500);
});
