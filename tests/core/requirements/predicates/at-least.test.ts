import { expect, test } from 'vitest';
import type { AtLeast } from '../../../../src/core/requirements/predicates/at-least.ts';
import { factFollows } from '../../../../src/core/requirements/predicates/fact-follows.ts';
import { wantedFact } from '../../../../src/core/requirements/predicates/wanted-fact.ts';
import { breaking, limitsOf, shortcoming, typeOf, words } from './given-kind.ts';

const atLeast = (value: number, fact = 'titer'): AtLeast => ({ kind: 'at-least', fact, value });

test('it asks for no day', () => {
  expect(limitsOf(atLeast(10))).toEqual({});
  expect(breaking(atLeast(10), { issued: '2020-01-01' })).toBeUndefined();
  expect(wantedFact(atLeast(10))).toEqual({ key: 'titer', least: 10 });
});

test.each([
  [{ titer: 10 }, undefined],
  [{ titer: 9.9 }, 'value'],
  [{ titer: '10' }, 'no-fact'],
  [{}, 'no-fact'],
])('%j where 10 is asked: %s', (facts, why) => {
  expect(shortcoming(atLeast(10), { facts })).toBe(why);
});

test('a number follows from one as great, of the same fact', () => {
  expect(factFollows([atLeast(12)], atLeast(10))).toBe(true);
  expect(factFollows([atLeast(10)], atLeast(10))).toBe(true);
  expect(factFollows([atLeast(9)], atLeast(10))).toBe(false);
  expect(factFollows([atLeast(12, 'score')], atLeast(10))).toBe(false);
  expect(factFollows([atLeast(9), atLeast(11)], atLeast(10))).toBe(true);
  expect(factFollows([], atLeast(10))).toBe(false);
});

test('its words: the unit of the fact, dollars, a fact without words', () => {
  expect(words(atLeast(12), 'hepatitis-b').rule).toBe(
    'with a surface antibody of at least 12 mIU/mL',
  );
  expect(words(atLeast(12), 'hepatitis-b').toGet).toBe(
    'with a surface antibody of at least 12 mIU/mL',
  );
  expect(words(atLeast(1_000_000, 'perOccurrence'), 'malpractice').rule).toBe(
    'with cover of at least $1,000,000 per occurrence',
  );
  expect(words(atLeast(3, 'stars'), 'passport').onDays).toBe('with stars of at least 3');
  expect(typeOf('malpractice').facts.map(({ key }) => key)).toContain('perOccurrence');
});
