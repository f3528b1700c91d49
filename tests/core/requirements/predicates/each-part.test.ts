import { describe, expect, test } from 'vitest';
import type { EachPart } from '../../../../src/core/requirements/predicates/each-part.ts';
import { factFollows } from '../../../../src/core/requirements/predicates/fact-follows.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import { predicateProblems } from '../../../../src/core/requirements/requirement-problems.ts';
import { breaking, limitsOf, shortcoming, typeOf, words } from './given-kind.ts';

/** AAMC form, option 2: two of measles, two of mumps, one of rubella. */
const doses: EachPart = { kind: 'each-part', measles: 2, mumps: 2, rubella: 1 };
const orTiter: EachPart = { ...doses, orTiter: true };

test('it asks for no day', () => {
  expect(limitsOf(doses)).toEqual({});
  expect(breaking(doses, { issued: '2020-01-01' })).toBeUndefined();
});

describe('on papers and in the record', () => {
  test.each([
    ['two MMR doses', { doses: 2 }, undefined, undefined],
    ['one MMR dose', { doses: 1 }, 'value', 'value'],
    ['two, two, one', { doses: 2, rubella: 1 }, undefined, undefined],
    ['two of measles, one of mumps', { doses: 1, measles: 2, rubella: 1 }, 'value', 'value'],
    ['no rubella', { doses: 2, rubella: 0 }, 'value', 'value'],
    ['titers of all three', { evidence: 'titer' }, 'value', undefined],
    ['titers of which one is not positive', { evidence: 'titer', immune: false }, 'value', 'value'],
    [
      'doses, and a titer for mumps',
      { doses: 0, measles: 2, rubella: 1, mumpsTiter: 'positive' },
      'value',
      undefined,
    ],
    [
      'doses, and a negative titer for mumps',
      { doses: 0, measles: 2, rubella: 1, mumpsTiter: 'negative' },
      'value',
      'value',
    ],
    ['a paper of which nothing is typed in', {}, 'no-fact', 'no-fact'],
  ])('%s', (_, facts, byDoses, byEither) => {
    expect(shortcoming(doses, { facts }, 'mmr')).toBe(byDoses);
    expect(shortcoming(orTiter, { facts }, 'mmr')).toBe(byEither);
  });
});

test('more of each follows, and doses alone where titers would do as well', () => {
  expect(factFollows([doses], orTiter)).toBe(true);
  expect(factFollows([orTiter], doses)).toBe(false);
  expect(factFollows([doses], { ...doses, mumps: 1 })).toBe(true);
  expect(factFollows([doses], { ...doses, rubella: 2 })).toBe(false);
});

test('its words, and what a paper that falls short has', () => {
  expect(words(orTiter, 'mmr').rule).toBe(
    'with 2 doses against measles, 2 against mumps and 1 against rubella, or a positive titer in their place',
  );
  expect(words({ ...doses, measles: 1, mumps: 0, rubella: 0 }, 'mmr').toGet).toBe(
    'with 1 dose against measles',
  );
  const found = kindOf(doses).fact?.sayFound(doses, typeOf('mmr'), { doses: 1, rubella: 0 });
  expect(found).toBe(
    'has 1 dose against measles, 1 dose against mumps and 0 doses against rubella',
  );
});

test('what keeps it from being saved', () => {
  expect(predicateProblems(orTiter)).toEqual([]);
  const fields = predicateProblems({ ...doses, mumps: -1 }).map(({ field }) => field);
  expect(fields).toEqual(['mumps']);
  const none = predicateProblems({ ...doses, measles: 0, mumps: 0, rubella: 0 });
  expect(none.map(({ field }) => field)).toEqual(['measles']);
});
