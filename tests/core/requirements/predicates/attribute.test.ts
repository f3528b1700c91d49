import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Attribute } from '../../../../src/core/requirements/predicates/attribute.ts';
import { factFollows } from '../../../../src/core/requirements/predicates/fact-follows.ts';
import { wantedFact } from '../../../../src/core/requirements/predicates/wanted-fact.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const one = (oneOf?: readonly string[], noneOf?: readonly string[], fact = 'test'): Attribute => ({
  kind: 'attribute',
  fact,
  oneOf,
  noneOf,
});

test('it asks for no day, and for words without capitals and outer spaces', () => {
  expect(limitsOf(one([' TOEFL', 'IELTS']))).toEqual({ oneOf: ['toefl', 'ielts'] });
  expect(limitsOf(one(undefined, ['OET ']))).toEqual({ noneOf: ['oet'] });
  expect(breaking(one(['TOEFL']), { issued: '2020-01-01' })).toBeUndefined();
  expect(wantedFact(one(['TOEFL'], ['OET']))).toEqual({
    key: 'test',
    oneOf: ['TOEFL'],
    noneOf: ['OET'],
  });
});

test.each([
  [one(['TOEFL']), { test: ' toefl ' }, undefined],
  [one(['TOEFL']), { test: 'IELTS' }, 'value'],
  [one(['TOEFL']), { test: ' ' }, 'no-fact'],
  [one(['TOEFL']), {}, 'no-fact'],
  [one(undefined, ['OET']), { test: 'oet' }, 'value'],
  [one(undefined, ['OET']), { test: 'IELTS' }, undefined],
  [one(['yes']), { test: true }, undefined],
  [one(['yes']), { test: false }, 'value'],
  [one(undefined, ['yes']), { test: false }, undefined],
  [one(['2']), { test: 2 }, undefined],
])('%j with %j: %s', (predicate, facts, why) => {
  expect(shortcoming(predicate, { facts })).toBe(why);
});

describe('one follows from another', () => {
  test.each([
    ['the same words', one(['A']), one([' a']), true],
    ['fewer words', one(['A']), one(['A', 'B']), true],
    ['more words', one(['A', 'B']), one(['A']), false],
    ['some word, any word', one(['A']), one(), true],
    ['any word, some word', one(), one(['A']), false],
    ['only others are refused', one(undefined, ['A']), one(['A']), false],
    ['the same is refused', one(undefined, ['a ']), one(undefined, ['A']), true],
    ['more is refused', one(undefined, ['A', 'B']), one(undefined, ['A']), true],
    ['less is refused', one(undefined, ['A']), one(undefined, ['A', 'B']), false],
    ['only another is taken', one(['B']), one(undefined, ['A']), true],
    ['the refused one is taken', one(['A', 'B']), one(undefined, ['A']), false],
    [
      'one refused, the other not among those taken',
      one(['C', 'A'], ['A']),
      one(undefined, ['A', 'B']),
      true,
    ],
    ['one refused, the other taken', one(['C', 'B'], ['A']), one(undefined, ['A', 'B']), false],
    ['another fact', one(['A'], undefined, 'kind'), one(['A']), false],
  ])('%s', (_, given, asked, follows) => {
    expect(factFollows([given], asked)).toBe(follows);
  });

  test('whatever word satisfies the first satisfies what follows from it', () => {
    const some = fc.option(fc.subarray(['a', 'b', 'c']), { nil: undefined });
    fc.assert(
      fc.property(some, some, some, some, (a, b, c, d) => {
        const [given, asked] = [one(a, b), one(c, d)];
        if (!factFollows([given], asked)) return;
        for (const word of ['a', 'b', 'c', 'd']) {
          const facts = { test: word };
          if (shortcoming(given, { facts }) === undefined)
            expect(shortcoming(asked, { facts })).toBeUndefined();
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test.each([
  [one(['TOEFL']), 'english-test', 'from a TOEFL'],
  [one(['TOEFL', 'IELTS']), 'english-test', 'from a TOEFL or an IELTS'],
  [one(undefined, ['OET']), 'english-test', 'from a test other than OET'],
  [one(['AAMC'], undefined, 'form'), 'immunization-form', 'on the AAMC form'],
  [one(['BU', 'HMS'], undefined, 'form'), 'immunization-form', 'on the form of BU or HMS'],
  [one(['yes'], undefined, 'signed'), 'immunization-form', "with a physician's signature"],
  [one(['no'], undefined, 'signed'), 'immunization-form', "without a physician's signature"],
  [one(undefined, ['yes'], 'signed'), 'immunization-form', "without a physician's signature"],
  [one(undefined, ['no'], 'signed'), 'immunization-form', "with a physician's signature"],
  [one(['blue'], ['red'], 'colour'), 'passport', 'with colour blue and other than red'],
  [one(['surgery'], undefined, 'clerkship'), 'clerkship-evaluation', 'with clerkship surgery'],
])('%j on %s: %s', (predicate, type, rule) => {
  expect(words(predicate, type)).toEqual({ rule, onDays: rule, toGet: rule });
});
