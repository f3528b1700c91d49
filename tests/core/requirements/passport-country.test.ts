import { describe, expect, test } from 'vitest';
import { clause, givenDocument, judge } from './given.ts';

const months = (amount: number) => ({ amount, unit: 'months' }) as const;

describe('passport: the stay and six months', () => {
  const rule = clause('passport', {
    kind: 'valid-through',
    at: 'end',
    plus: months(6),
    plusUnlessNationality: ['DE'],
  });
  test.each([
    ['2027-08-26', 'TR', 'met', '2027-02-27'],
    ['2027-08-25', 'TR', 'expiring', '2027-02-26'],
    ['2027-02-26', 'DE', 'met', '2027-02-27'],
    ['2027-02-25', 'DE', 'expiring', '2027-02-26'],
  ])('expires %s with a passport of %s: %s', (expires, country, status, breaksOn) => {
    const documents = [givenDocument('passport', { expires })];
    const verdict = judge(rule, { documents, profile: { nationalities: [country] } });
    expect([verdict.status, verdict.breaksOn]).toEqual([status, breaksOn]);
  });

  test.each([
    // The passport says its country: the holder's other nationality is nothing to it.
    ['2027-02-26', 'DE', ['TR', 'DE'], 'met'],
    ['2027-02-26', 'TR', ['DE', 'TR'], 'unmet'],
    ['2027-02-26', 'TR', ['DE'], 'unmet'],
    ['2027-02-25', 'DE', ['TR'], 'expiring'],
    // It does not say: with one nationality it is that one's, with several it has to be typed in.
    ['2027-02-26', undefined, ['DE'], 'met'],
    ['2027-02-26', undefined, ['DE', 'TR'], 'undated'],
    ['2027-02-26', undefined, [], 'undated'],
    ['2027-08-26', undefined, ['DE', 'TR'], 'met'],
    ['2027-02-25', undefined, ['DE', 'TR'], 'unmet'],
  ])(
    'expires %s, issued by %s, nationalities %j: %s',
    (expires, country, nationalities, status) => {
      const facts = country === undefined ? {} : { country };
      const documents = [givenDocument('passport', { expires, facts })];
      expect(judge(rule, { documents, profile: { nationalities } }).status).toBe(status);
    },
  );

  test('of two passports the one that is spared serves', () => {
    const documents = [
      givenDocument('passport', { expires: '2027-03-01', facts: { country: 'TR' } }),
      givenDocument('passport', { expires: '2027-03-01', facts: { country: 'DE' } }),
    ];
    const verdict = judge(rule, { documents, profile: { nationalities: ['TR', 'DE'] } });
    expect([verdict.status, verdict.document]).toEqual(['met', documents[1]?.id]);
  });

  test('the country that is missing is what is to be typed in', () => {
    const documents = [givenDocument('passport', { expires: '2027-03-01' })];
    const verdict = judge(rule, { documents, profile: { nationalities: ['TR', 'DE'] } });
    expect(verdict.reason).toContain('has no country of issue typed in');
    expect(verdict.remedy).toContain('Type in its country of issue.');
  });
});
