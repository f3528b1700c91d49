import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../../src/core/documents/document.ts';
import { type Case, clause, givenDocument, judge } from './given.ts';

/** A clause that names the paper and no more, and one paper that says this. */
function judgePlain(type: string, facts: DocumentFacts, given: Case = {}) {
  return judge(clause(type), {
    ...given,
    documents: [givenDocument(type, { issued: '2026-11-01', facts })],
  });
}

describe('a host that names a test and no more means how hosts want it to come out', () => {
  test.each([
    ['tb-test', { result: 'negative' }, 'met'],
    ['tb-test', { result: 'positive' }, 'unmet'],
    ['tb-test', {}, 'undated'],
    ['drug-screen', { result: 'negative' }, 'met'],
    ['drug-screen', { result: 'positive' }, 'unmet'],
    ['drug-screen', { result: 'negative-dilute' }, 'unmet'],
    ['drug-screen', {}, 'undated'],
    ['chest-x-ray', { result: 'normal' }, 'met'],
    ['chest-x-ray', { result: 'no active tuberculosis' }, 'met'],
    ['chest-x-ray', { result: 'abnormal' }, 'unmet'],
    ['chest-x-ray', {}, 'undated'],
  ] as const)('%s %o: %s', (type, facts, status) => {
    expect(judgePlain(type, facts).status).toBe(status);
  });

  test('a host that names the substances means a negative screen all the same', () => {
    const rule = clause('drug-screen', { kind: 'attribute', fact: 'substances', allOf: ['THC'] });
    const screen = givenDocument('drug-screen', {
      issued: '2026-11-01',
      facts: { substances: ['THC', 'PCP'], result: 'positive' },
    });
    const { status, reason } = judge(rule, { documents: [screen] });
    expect(status).toBe('unmet');
    expect(reason).toBe(
      'Drug screen of 1 Nov 2026 has a positive result: the host wants it with a test for THC and a negative result.',
    );
  });

  test('it is not said where it holds', () => {
    expect(judgePlain('chest-x-ray', { result: 'normal' }).reason).not.toContain('abnormal');
    const rule = clause('varicella', {
      kind: 'attribute',
      fact: 'evidence',
      oneOf: ['disease history'],
    });
    const facts = { evidence: 'disease history' };
    const documents = [givenDocument('varicella', { issued: '2010-03-01', facts })];
    expect(judge(rule, { documents }).reason).toBe(
      'Varicella proof of 1 Mar 2010 fits: the host wants it proven by a disease history.',
    );
  });
});

describe('results read as words', () => {
  test.each([
    ['tb-test', 'positive', 'is positive'],
    ['tb-test', 'negative, with a positive history', 'is negative with a positive history'],
    ['chest-x-ray', 'abnormal', 'says abnormal'],
    ['drug-screen', 'adulterated', 'has an adulterated result'],
  ])('%s, %s: %s', (type, result, words) => {
    expect(judgePlain(type, { result }).reason).toContain(` ${words}: the host wants`);
  });
});

test('one dose is no "1 doses"', () => {
  const rule = clause('varicella', { kind: 'at-least', fact: 'doses', value: 2 });
  const documents = [givenDocument('varicella', { issued: '2020-01-01', facts: { doses: 1 } })];
  expect(judge(rule, { documents }).reason).toBe(
    'Varicella proof of 1 Jan 2020 has 1 dose: the host wants it with at least 2 doses.',
  );
});
