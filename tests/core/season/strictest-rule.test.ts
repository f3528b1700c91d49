import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import { findStrictest, type RowRule } from '../../../src/core/season/strictest-rule.ts';
import { clause, day, givenRequirement } from '../requirements/given.ts';

const days = {
  application: day('2026-11-02'),
  start: day('2027-02-01'),
  end: day('2027-02-26'),
  needed: day('2027-02-01'),
};
const basis = { days, types: CATALOGUE, nationality: undefined };
const rule = (type: string, breaks: string | undefined, ...predicates: Predicate[]): RowRule => ({
  requirement: givenRequirement(clause(type, ...predicates)),
  breaksOn: breaks === undefined ? undefined : day(breaks),
});
const within = (amount: number): Predicate => ({
  kind: 'not-older-than',
  span: { amount, unit: 'days' },
  at: 'start',
});
const through: Predicate = { kind: 'valid-through', at: 'end' };

describe('the strictest rule of a row', () => {
  test('is the one whose papers satisfy all others, with everyone who asks the same', () => {
    const rules = [
      rule('tb-test', undefined, within(365)),
      rule('tb-test', undefined, within(90)),
      rule('tb-test', undefined),
      rule('tb-test', undefined, within(90)),
    ];
    const found = findStrictest(rules, basis);
    expect(found?.because).toBe('contains-all');
    expect(found?.requirement).toBe(rules[1]?.requirement);
    expect([...(found?.ids ?? [])]).toEqual([rules[1]?.requirement.id, rules[3]?.requirement.id]);
  });

  test('is, where none has all others in it, the one that breaks first', () => {
    const rules = [
      rule('bls', '2027-02-10', within(90)),
      rule('bls', '2027-01-20', through),
      // Breaks sooner still, and is no stricter than the first.
      rule('bls', '2026-12-01', within(365)),
    ];
    const found = findStrictest(rules, basis);
    expect(found?.because).toBe('breaks-first');
    expect(found?.requirement).toBe(rules[1]?.requirement);
  });

  test.each<[string, readonly RowRule[]]>([
    ['one host alone asks', [rule('bls', '2027-01-01', through)]],
    ['all ask the same', [rule('bls', '2027-01-01', through), rule('bls', undefined, through)]],
    [
      'nothing tells them apart',
      [rule('bls', undefined, within(90)), rule('bls', undefined, through)],
    ],
    [
      'both break on one day',
      [rule('bls', '2027-01-01', within(90)), rule('bls', '2027-01-01', through)],
    ],
  ])('is none where %s', (_, rules) => {
    expect(findStrictest(rules, basis)).toBeUndefined();
  });
});
