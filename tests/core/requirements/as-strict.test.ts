import { expect, test } from 'vitest';
import { isAsStrict } from '../../../src/core/requirements/as-strict.ts';
import type { DocumentRule } from '../../../src/core/requirements/clause-standing.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';

const tb = (...predicates: readonly Predicate[]): DocumentRule => ({
  kind: 'document',
  type: 'tb-test',
  predicates,
});
const kind = (oneOf?: readonly string[], noneOf?: readonly string[]): Predicate => ({
  kind: 'attribute',
  fact: 'kind',
  oneOf,
  noneOf,
});
const reading = (value: number): Predicate => ({ kind: 'at-least', fact: 'reading', value });
const usa: Predicate = { kind: 'issued-in', countries: ['US'] };
const fresh: Predicate = {
  kind: 'not-older-than',
  span: { amount: 90, unit: 'days' },
  at: 'start',
};

test.each<[string, DocumentRule, DocumentRule, boolean]>([
  ['nothing asked', tb(), tb(), true],
  ['days are compared elsewhere', tb(), tb(fresh), true],
  ['a value asked here, none there', tb(reading(5)), tb(), true],
  ['a value asked there, none here', tb(), tb(reading(5)), false],
  ['each value is asked for here', tb(reading(5), usa), tb(usa, reading(4)), true],
  ['one of two values is not asked for here', tb(reading(5)), tb(usa, reading(4)), false],
  [
    'refused there, and any word will do there',
    tb(kind(['IGRA'])),
    tb(kind(undefined, ['TST'])),
    true,
  ],
  ['refused here, a certain word there', tb(kind(undefined, ['TST'])), tb(kind(['IGRA'])), false],
  ['another type', { ...tb(), type: 'bls' }, tb(), false],
  ['applied for is enough here only', { ...tb(), acceptAppliedFor: true }, tb(), false],
  ['applied for is enough there only', tb(), { ...tb(), acceptAppliedFor: true }, true],
  [
    'applied for is enough in both',
    { ...tb(), acceptAppliedFor: true },
    { ...tb(), acceptAppliedFor: true },
    true,
  ],
])('%s', (_, wanted, other, isStrict) => {
  expect(isAsStrict(wanted, other)).toBe(isStrict);
});
