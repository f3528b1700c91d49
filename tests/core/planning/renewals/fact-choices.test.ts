import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { findType } from '../../../../src/core/documents/find-type.ts';
import {
  factChoices,
  MOST_FACT_CHOICES,
} from '../../../../src/core/planning/renewals/fact-choices.ts';
import { demandOf } from '../../../../src/core/requirements/demand.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import { day } from '../../requirements/given.ts';

const anchors = {
  start: day('2027-02-01'),
  end: day('2027-02-26'),
  needed: day('2027-02-01'),
  application: day('2026-12-01'),
};
const choices = (type: string, ...predicates: readonly Predicate[]) =>
  factChoices(
    predicates.map((predicate) =>
      demandOf(predicate, { days: anchors, nationality: undefined }, type),
    ),
    findType(CATALOGUE, type),
  );
const titer = (value: number): Predicate => ({ kind: 'at-least', fact: 'titer', value });
const named = (fact: string, ...oneOf: readonly string[]): Predicate => ({
  kind: 'attribute',
  fact,
  oneOf,
});
const refused = (fact: string, ...noneOf: readonly string[]): Predicate => ({
  kind: 'attribute',
  fact,
  noneOf,
});

describe('what a new document could state', () => {
  test('nothing where only days are asked', () => {
    expect(choices('bls', { kind: 'valid-through', at: 'end' })).toEqual([{}]);
    expect(choices('bls')).toEqual([{}]);
  });

  test('of numbers the greatest that anyone asks', () => {
    expect(choices('hepatitis-b', titer(10), titer(12), titer(11))).toEqual([{ titer: 12 }]);
    expect(choices('hepatitis-b', titer(10))).toEqual([{ titer: 10 }]);
  });

  test('of words each that someone names, whatever their case, and one that nobody refuses', () => {
    expect(choices('tb-test', named('kind', 'TST', 'IGRA'), named('kind', 'igra'))).toEqual([
      { kind: 'TST' },
      { kind: 'igra' },
    ]);
    expect(choices('tb-test', refused('kind', 'TST'))).toEqual([{ kind: 'other' }]);
    expect(choices('tb-test', refused('kind', 'Other'))).toEqual([{ kind: 'other one' }]);
    expect(choices('tb-test', refused('kind', 'other', 'Other one'))).toEqual([
      { kind: 'other one one' },
    ]);
    expect(choices('tb-test', named('kind', 'IGRA'), refused('kind', 'TST'))).toEqual([
      { kind: 'IGRA' },
      { kind: 'other' },
    ]);
  });

  test('of yes and no both, and no other word', () => {
    const both = [{ original: true }, { original: false }];
    expect(choices('deans-letter', named('original', 'yes'))).toEqual(both);
    expect(choices('deans-letter', refused('original', 'no'))).toEqual(both);
  });

  test('of several facts every combination, up to a limit', () => {
    const words = (fact: string, count: number) =>
      named(fact, ...Array.from({ length: count }, (_, index) => `${fact} ${index + 10}`));
    expect(choices('tb-test', words('kind', 2), words('country', 3))).toHaveLength(6);
    expect(choices('tb-test', words('kind', 8), words('country', 8))).toHaveLength(64);
    expect(choices('tb-test', words('kind', 9), words('country', 8))).toHaveLength(64);
    expect(MOST_FACT_CHOICES).toBe(64);
  });
});
