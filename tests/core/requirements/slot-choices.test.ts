import { expect, test } from 'vitest';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { slotChoices } from '../../../src/core/requirements/slot-choices.ts';
import { clause } from './given.ts';

const [a, b, c] = [clause('bls'), clause('acls'), clause('cv')];
const any = (...rules: readonly Rule[]): Rule => ({ kind: 'any', rules });
const all = (...rules: readonly Rule[]): Rule => ({ kind: 'all', rules });
const some = (count: number, ...rules: readonly Rule[]): Rule => ({
  kind: 'at-least-of',
  count,
  rules,
});

/** Each way as its places, each place as the types that may fill it. */
const ways = (...rules: readonly Rule[]) =>
  slotChoices(rules, ({ kind }) => kind === 'bcg-given').map((slots) =>
    slots.map((slot) => slot.map(({ type }) => type).join('/')),
  );

test.each<[string, readonly Rule[], readonly (readonly string[])[]]>([
  ['a clause has a place of its own', [a, b], [['bls', 'acls']]],
  ['any of several clauses share one', [any(a, b), c], [['bls/acls', 'cv']]],
  ['what is chosen as a whole is a way of its own', [any(all(a, b), c)], [['bls', 'acls'], ['cv']]],
  ['all of several are places beside each other', [all(a, b), c], [['bls', 'acls', 'cv']]],
  [
    'two of three are taken in each way',
    [some(2, a, b, c)],
    [
      ['bls', 'acls'],
      ['bls', 'cv'],
      ['acls', 'cv'],
    ],
  ],
  ['more than there are is all of them', [some(3, a, b)], [['bls', 'acls']]],
  ['nothing asked is one way without a place', [], [[]]],
])('%s', (_, rules, expected) => {
  expect(ways(...rules)).toEqual(expected);
});
