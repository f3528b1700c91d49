import { describe, expect, test } from 'vitest';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { typesIn } from '../../../src/core/requirements/types-in.ts';
import { clause, day, givenDocument, judge } from './given.ts';

const old: Rule = { kind: 'applicant', condition: { kind: 'born-before', day: day('1957-01-01') } };
/** Two doses of measles, or birth before 1957, as the AAMC form has it. */
const measles: Rule = { kind: 'any', rules: [clause('mmr'), old] };
/** A visa, asked for inside a larger rule only of those who need one. */
const visa: Rule = {
  kind: 'any',
  rules: [
    { kind: 'applicant', condition: { kind: 'not', condition: { kind: 'needs-visa' } } },
    clause('visa'),
  ],
};
/** For those born before 1957 a statement is enough, for others the titer. */
const statement: Rule = {
  kind: 'any',
  rules: [{ kind: 'all', rules: [old, clause('physician-statement')] }, clause('mmr')],
};

const born = (text: string) => ({ profile: { dateOfBirth: day(text) } });

describe('what holds of the person is a way', () => {
  test('born before 1957, nothing is asked', () => {
    const verdict = judge(measles, born('1956-12-31'));
    expect(verdict.status).toBe('met');
    expect(verdict.reason).toBe('You were born before 1957.');
    expect(verdict.remedy).toBe('');
  });

  test('born later, the doses are, and the closed way is not named', () => {
    const verdict = judge(measles, born('1957-01-01'));
    expect(verdict.status).toBe('missing');
    expect(verdict.wants).toEqual(['mmr']);
    expect(`${verdict.reason} ${verdict.remedy}`).not.toMatch(/born/);
  });

  test('where the profile is silent it is not met, and what would settle it is said', () => {
    const verdict = judge(measles, {});
    expect(verdict.status).toBe('missing');
    expect(verdict.wants).toEqual(['mmr']);
    expect(verdict.remedy).toContain(
      'If you were born before 1957, another way is open: fill in "Date of birth" in your profile.',
    );
  });

  test('nobody who needs no visa is asked for one, and a silent profile is never met', () => {
    expect(judge(visa, { profile: { needsVisa: false } }).status).toBe('met');
    expect(judge(visa, { profile: { needsVisa: true } }).status).toBe('missing');
    expect(judge(visa, {}).status).toBe('missing');
  });

  test('a document that counts only with it does not count without it', () => {
    const documents = [givenDocument('physician-statement', { issued: '2026-10-01' })];
    expect(judge(statement, { documents, ...born('1950-01-01') }).status).toBe('met');
    expect(judge(statement, { documents, ...born('1990-01-01') })).toMatchObject({
      status: 'missing',
      wants: ['mmr'],
    });
    expect(judge(statement, { documents }).status).toBe('missing');
  });

  test('each another: what holds takes no document, what does not closes the way', () => {
    const both: Rule = { kind: 'distinct', rules: [old, clause('mmr')] };
    const documents = [givenDocument('mmr', { issued: '2020-10-01' })];
    expect(judge(both, { documents, ...born('1950-01-01') }).status).toBe('met');
    expect(judge(both, { documents, ...born('1990-01-01') }).status).toBe('impossible');
  });

  test('all ways closed, the host is to be asked', () => {
    const verdict = judge(old, born('1990-01-01'));
    expect(verdict.status).toBe('impossible');
    expect(verdict.reason).toBe('You were born in 1957 or later.');
    expect(verdict.remedy).toContain('sk the host what it accepts instead');
  });
});

test('it names no document', () => {
  expect(typesIn(statement)).toEqual(['physician-statement', 'mmr']);
});

test.each<[Rule, string]>([
  [
    measles,
    'Measles, mumps and rubella proof, or else nothing if you were born before 1957; needed to apply.',
  ],
  [visa, 'Visa or ESTA, or else nothing if you do not need a visa; needed to apply.'],
])('%j', (rule, sentence) => {
  expect(describeRule({ rule, phase: 'apply' })).toBe(sentence);
});
