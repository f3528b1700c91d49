import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import { assumedDays } from '../../../src/core/planning/assumed-days.ts';
import { marginalEffort } from '../../../src/core/planning/marginal-effort.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Requirement, Rule } from '../../../src/core/requirements/requirement.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
  givenWaiting,
} from '../requirements/given.ts';

const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const titer = (value: number): Predicate => ({ kind: 'at-least', fact: 'titer', value });
const fresh = (months: number): Predicate => ({
  kind: 'not-older-than',
  span: { amount: months, unit: 'months' },
  at: 'start',
});
const BLS = clause('bls', throughEnd);
const ACLS = clause('acls', throughEnd);
const any = (...rules: readonly Rule[]): Rule => ({ kind: 'any', rules });
const pair: Rule = {
  kind: 'distinct',
  rules: [clause('tb-test', fresh(12)), clause('tb-test', fresh(3))],
};

interface Given {
  readonly chosen?: readonly Rule[];
  readonly documents?: readonly Document[];
  readonly rotation?: Partial<Rotation>;
  readonly requirement?: Partial<Requirement>;
  readonly start?: string;
  readonly end?: string;
}

const host = (rules: readonly Rule[], more: Partial<Requirement> = {}) =>
  givenHost(
    rules.map((rule, index) => givenRequirement(rule, { title: `Item ${index + 1}`, ...more })),
  );

/** The chosen rotation is of 1 to 26 Feb 2027, the new one of 5 to 30 Apr 2027; today is 1 Dec 2026. */
function effort(rules: readonly Rule[], given: Given = {}) {
  return marginalEffort({
    host: host(rules, given.requirement),
    start: day(given.start ?? '2027-04-05'),
    end: day(given.end ?? '2027-04-30'),
    chosen: [{ rotation: givenRotation(given.rotation), host: host(given.chosen ?? []) }],
    documents: given.documents ?? [],
    types: CATALOGUE,
    profile: EMPTY_PROFILE,
    today: day('2026-12-01'),
  });
}

describe('what a new host adds', () => {
  test.each<readonly [string, readonly Rule[], Given, number]>([
    ['all that nobody asked yet', [BLS, clause('cv')], {}, 2],
    [
      'not what is there and good for its days',
      [BLS],
      { documents: [givenDocument('bls', { expires: '2027-06-30' })] },
      0,
    ],
    [
      'what is there and ends too early',
      [BLS],
      { documents: [givenDocument('bls', { expires: '2027-03-31' })] },
      1,
    ],
    ['not what a chosen host wants anyway', [BLS], { chosen: [BLS] }, 0],
    [
      'not what is wanted in a stricter way',
      [clause('hepatitis-b', titer(10))],
      { chosen: [clause('hepatitis-b', titer(12))] },
      0,
    ],
    [
      'what it wants in a stricter way itself',
      [clause('hepatitis-b', titer(12))],
      { chosen: [clause('hepatitis-b', titer(10))] },
      1,
    ],
    [
      'not a test that can serve both on one day',
      [clause('tb-test', fresh(6))],
      { chosen: [clause('tb-test', fresh(6))] },
      0,
    ],
    [
      'a test that no day serves both with',
      [clause('tb-test', fresh(1))],
      { chosen: [clause('tb-test', fresh(1))] },
      1,
    ],
    ['of one of several, nothing where one is wanted', [any(BLS, ACLS)], { chosen: [ACLS] }, 0],
    ['one thing where another host leaves the choice', [BLS], { chosen: [any(BLS, ACLS)] }, 1],
    ['nothing where both leave the same choice', [any(BLS, ACLS)], { chosen: [any(ACLS, BLS)] }, 0],
    ['a pair where a single one is wanted', [pair], { chosen: [clause('tb-test', fresh(12))] }, 1],
    [
      'not the pair that is wanted for the same days',
      [pair],
      { chosen: [pair], start: '2027-02-01', end: '2027-02-26' },
      0,
    ],
    [
      'one of several, where a pair of something else is wanted',
      [any(BLS, ACLS)],
      { chosen: [pair] },
      1,
    ],
    [
      'both of all, where one of them is wanted',
      [{ kind: 'all', rules: [BLS, ACLS] }],
      { chosen: [BLS] },
      1,
    ],
    [
      'the real file, where the other takes proof of applying',
      [clause('visa')],
      { chosen: [{ ...clause('visa'), acceptAppliedFor: true } as Rule] },
      1,
    ],
  ])('%s', (_what, rules, given, count) => {
    expect(effort(rules, given).items).toHaveLength(count);
  });

  test('a waived item of another host is not going to be got', () => {
    const other = host([BLS]);
    const [requirement] = other.requirements;
    const rotation = givenRotation({
      exceptions: [
        { requirement: requirement?.id as never, kind: 'waived', note: '', on: day('2026-11-01') },
      ],
    });
    const answer = marginalEffort({
      host: host([BLS]),
      start: day('2027-04-05'),
      end: day('2027-04-30'),
      chosen: [{ rotation, host: other }],
      documents: [],
      types: CATALOGUE,
      profile: EMPTY_PROFILE,
      today: day('2026-12-01'),
    });
    expect(answer.items).toHaveLength(1);
  });

  test('what is waived for the rotation planned there is not asked', () => {
    const asking = host([BLS, clause('cv')]);
    const [requirement] = asking.requirements;
    const answer = marginalEffort({
      host: asking,
      start: day('2027-04-05'),
      end: day('2027-04-30'),
      exceptions: [
        { requirement: requirement?.id as never, kind: 'waived', note: '', on: day('2026-11-01') },
      ],
      chosen: [],
      documents: [],
      types: CATALOGUE,
      profile: EMPTY_PROFILE,
      today: day('2026-12-01'),
    });
    expect(answer.items.map(({ title }) => title)).toEqual(['Item 2']);
  });

  test('it is said in words, with the rule and the reason of each', () => {
    const answer = effort([BLS, clause('cv')], { chosen: [BLS] });
    expect(answer).toMatchObject({
      says: '1 more item: Item 2.',
      alreadyNeeded: 1,
      met: 0,
      items: [{ title: 'Item 2', says: 'Curriculum vitae; needed to apply.', status: 'missing' }],
    });
    expect(effort([BLS], { chosen: [BLS] }).says).toBe(
      'Nothing more: 1 is needed for other hosts already.',
    );
    expect(effort([]).says).toContain('no rules yet');
  });

  test('what is met and what is needed anyway is counted in words', () => {
    const cv = [givenDocument('cv', { issued: '2026-11-01' })];
    const and = [...cv, givenDocument('bls', { expires: '2028-06-30' })];
    expect(effort([clause('cv')], { documents: cv })).toMatchObject({
      says: 'Nothing more: 1 is met.',
      met: 1,
      alreadyNeeded: 0,
    });
    expect(effort([clause('cv'), BLS], { documents: and })).toMatchObject({
      says: 'Nothing more: 2 are met.',
      met: 2,
    });
    expect(effort([clause('cv'), BLS], { documents: cv, chosen: [BLS] }).says).toBe(
      'Nothing more: 1 is met and 1 is needed for other hosts already.',
    );
    expect(effort([BLS, ACLS], { chosen: [BLS, ACLS] }).says).toBe(
      'Nothing more: 2 are needed for other hosts already.',
    );
  });

  test('what is applied for counts as met where the host takes that', () => {
    const visa: Rule = { ...clause('visa'), acceptAppliedFor: true } as Rule;
    expect(effort([visa], { documents: [givenWaiting('visa', '2026-11-01')] })).toMatchObject({
      says: 'Nothing more: 1 is met.',
      met: 1,
    });
  });

  test('what its condition leaves out is not counted', () => {
    const requirement: Partial<Requirement> = {
      appliesWhen: { kind: 'rotation-tag', tag: 'paediatric' },
    };
    expect(effort([BLS], { requirement }).says).toBe(
      'Nothing more: none of its rules concerns you.',
    );
  });
});

const anyClause = fc
  .tuple(
    fc.constantFrom('bls', 'tb-test', 'cv'),
    fc.subarray([throughEnd, titer(10), titer(12), fresh(12), fresh(24)]),
  )
  .map(([type, predicates]) => clause(type, ...predicates));
const anyRule: fc.Arbitrary<Rule> = fc.oneof(
  anyClause,
  fc
    .array(anyClause, { minLength: 1, maxLength: 3 })
    .map((rules): Rule => ({ kind: 'all', rules })),
  fc
    .array(anyClause, { minLength: 1, maxLength: 3 })
    .map((rules): Rule => ({ kind: 'any', rules })),
);
const someRules = fc.array(anyRule, { maxLength: 4 });

describe('whatever the rules', () => {
  test('a host that asks on the same days what is asked already adds only what nobody can meet', () => {
    fc.assert(
      fc.property(someRules, (rules) => {
        const { items } = effort(rules, { chosen: rules, start: '2027-02-01', end: '2027-02-26' });
        expect(items.filter(({ status }) => status !== 'impossible')).toEqual([]);
      }),
    );
  });

  test('more chosen hosts never make it more, and the order of rules plays no part', () => {
    fc.assert(
      fc.property(someRules, someRules, (rules, chosen) => {
        const alone = effort(rules).items.length;
        const among = effort(rules, { chosen }).items.length;
        expect(among).toBeLessThanOrEqual(alone);
        const turned = effort(rules.toReversed(), { chosen: chosen.toReversed() });
        expect(turned.items.length).toBe(among);
      }),
    );
  });
});

test.each([
  ['2026-12-01', [], '2027-06-07', '2027-07-02'],
  ['2026-12-01', [givenRotation()], '2027-03-01', '2027-03-26'],
  ['2026-12-01', [givenRotation({ stage: 'declined' })], '2027-06-07', '2027-07-02'],
])('days are assumed on %s after %j', (today, rotations, start, end) => {
  expect(assumedDays(rotations, day(today))).toEqual({ start, end });
});
