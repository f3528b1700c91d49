import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import type { DocumentRule } from '../../../src/core/requirements/clause-standing.ts';
import { isCircumstance } from '../../../src/core/requirements/is-circumstance.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import { clause } from './given.ts';

function asked(type: string, ...predicates: readonly Predicate[]): DocumentRule {
  const rule = clause(type, ...predicates);
  if (rule.kind !== 'document') throw new Error('a clause is asked for');
  return rule;
}

const word = (fact: string, ...oneOf: readonly string[]): Predicate => ({
  kind: 'attribute',
  fact,
  oneOf,
});

const says = (rule: DocumentRule) => isCircumstance(rule, findType(CATALOGUE, rule.type));

describe('a circumstance, which nobody goes and gets', () => {
  it.each([
    ['a positive tuberculosis test', asked('tb-test', word('result', 'positive'))],
    ['the same, written large', asked('tb-test', word('result', 'Positive'))],
    [
      'a positive history',
      asked('tb-test', word('result', 'positive', 'negative, with a positive history')),
    ],
    [
      'a skin test of 10 mm or more',
      asked('tb-test', { kind: 'at-least', fact: 'readingMm', value: 10 }),
    ],
    ['chickenpox had', asked('varicella', word('evidence', 'disease history'))],
    ['hepatitis B declined', asked('hepatitis-b', word('evidence', 'declination'))],
    ['a medical exemption from the flu vaccine', asked('influenza', word('evidence', 'exemption'))],
    ['what the rule says of itself', { ...asked('consent-form'), circumstance: true }],
  ])('%s', (_, rule) => {
    expect(says(rule)).toBe(true);
  });

  it.each([
    ['a tuberculosis test of any result', asked('tb-test')],
    ['a negative one', asked('tb-test', word('result', 'negative'))],
    ['one of either result', asked('tb-test', word('result', 'negative', 'positive'))],
    [
      'one that is not positive',
      asked('tb-test', { kind: 'attribute', fact: 'result', noneOf: ['positive'] }),
    ],
    ['a positive titer', asked('mmr', word('evidence', 'titer'))],
    ['doses or a disease had', asked('varicella', word('evidence', 'doses', 'disease history'))],
    ['a positive antibody test', asked('hepatitis-b', word('antibodyTest', 'positive'))],
    ['a chest X-ray', asked('chest-x-ray')],
    [
      'what the rule says is to be got',
      { ...asked('tb-test', word('result', 'positive')), circumstance: false },
    ],
  ])('but not %s', (_, rule) => {
    expect(says(rule)).toBe(false);
  });

  it('a paper that is nothing else by its type', () => {
    const type = { ...findType(CATALOGUE, 'consent-form'), circumstance: true };
    expect(isCircumstance(asked('consent-form'), type)).toBe(true);
    expect(isCircumstance({ ...asked('consent-form'), circumstance: false }, type)).toBe(false);
  });
});
