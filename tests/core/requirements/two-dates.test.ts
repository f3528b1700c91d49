import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import { planRenewals } from '../../../src/core/planning/plan-renewals.ts';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { FromFact } from '../../../src/core/requirements/predicates/from-fact.ts';
import type { FromOther } from '../../../src/core/requirements/predicates/from-other.ts';
import { kindOf } from '../../../src/core/requirements/predicates/predicate-kinds.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { givenSkinTest } from '../immunizations/given-record.ts';
import { givenSeason } from '../planning/renewals/given-season.ts';
import { clause, givenDocument, givenRequirement, judge } from './given.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const result = { kind: 'attribute', fact: 'result', oneOf: ['negative'] } as const;
const TST = { kind: 'attribute', fact: 'kind', oneOf: ['TST'] } as const;

const skin = (placed: string | undefined, read: string) =>
  givenDocument('tb-test', {
    issued: read,
    facts: { kind: 'TST', result: 'negative', ...(placed !== undefined && { placed }) },
  });
const says = (rule: Rule) => describeRule(givenRequirement(rule), CATALOGUE);

describe('test and reading: read 48 to 72 hours after it was placed', () => {
  const reading: FromFact = { kind: 'from-fact', fact: 'placed', least: days(2), most: days(3) };
  const rule = clause('tb-test', TST, result, reading);

  test.each([
    ['2026-09-01', '2026-09-02', 'unmet'],
    ['2026-09-01', '2026-09-03', 'met'],
    ['2026-09-01', '2026-09-04', 'met'],
    ['2026-09-01', '2026-09-05', 'unmet'],
  ])('placed %s, read %s: %s', (placed, read, status) => {
    expect(judge(rule, { documents: [skin(placed, read)] }).status).toBe(status);
    expect(judge(rule, { record: [givenSkinTest(placed, read)] }).status).toBe(status);
  });

  test('a paper that does not say when it was placed is to be typed in', () => {
    const { status, remedy } = judge(rule, { documents: [skin(undefined, '2026-09-03')] });
    expect(status).toBe('undated');
    expect(remedy).toMatch(/^Type in its day of placing/);
  });

  test('another host may want it read on the second day', () => {
    const second = clause('tb-test', { ...reading, most: days(2) });
    const { status, reason } = judge(second, { documents: [skin('2026-09-01', '2026-09-04')] });
    expect(status).toBe('unmet');
    expect(reason).toContain('was placed on 1 Sep 2026');
  });

  test('its words, its plan, and what keeps it from being saved', () => {
    expect(says(rule)).toContain('dated 2 days to 3 days after its day of placing');
    const season = givenSeason({ stays: [{ host: 'Yale', start: '2027-03-01', rules: [rule] }] });
    const [plan] = planRenewals(season);
    expect(plan).toMatchObject({ type: 'tb-test', uncovered: [] });
    expect(plan?.planned[0]?.facts).toEqual({ kind: 'TST', result: 'negative' });
    const fields = (predicate: FromFact) =>
      kindOf(predicate)
        .problems(predicate)
        .map(({ field }) => field);
    expect(fields(reading)).toEqual([]);
    expect(fields({ ...reading, fact: '', most: days(1) })).toEqual(['fact', 'most']);
  });
});

describe('the second test 7 to 21 days after the first', () => {
  const second: FromOther = {
    kind: 'from-other',
    type: 'tb-test',
    side: 'after',
    least: days(7),
    most: days(21),
  };
  const rule: Rule = {
    kind: 'distinct',
    rules: [clause('tb-test', result), clause('tb-test', result, second)],
  };
  const tests = (...reads: readonly string[]): Document[] =>
    reads.map((read) => skin(undefined, read));

  test.each([
    [['2026-09-03', '2026-09-10'], 'met'],
    [['2026-09-03', '2026-09-24'], 'met'],
    [['2026-09-03', '2026-09-09'], 'unmet'],
    [['2026-09-03', '2026-09-25'], 'unmet'],
    [['2026-09-03'], 'missing'],
  ])('read on %j: %s', (reads, status) => {
    expect(judge(rule, { documents: tests(...reads) }).status).toBe(status);
  });

  test('of who had the first the second is asked for, in its days', () => {
    const verdict = judge(rule, { documents: tests('2026-11-27') });
    expect(verdict).toMatchObject({ status: 'not-yet-due', from: '2026-12-04', by: '2026-12-18' });
    expect(verdict.remedy).toContain('4 Dec');
    expect(says(rule)).toContain('dated 7 days to 21 days after another tuberculosis test');
  });

  test('no test is the other to itself, also where no least is written', () => {
    const soon = clause('tb-test', result, {
      kind: 'from-other',
      type: 'tb-test',
      side: 'after',
      most: days(21),
    });
    expect(judge(soon, { documents: tests('2026-09-03') }).status).toBe('unmet');
    expect(judge(soon, { documents: tests('2026-09-03', '2026-09-04') }).status).toBe('met');
  });
});

describe('a screen within 30 days of the request', () => {
  const screen: FromOther = {
    kind: 'from-other',
    type: 'application-form',
    side: 'before',
    most: days(30),
  };
  const rule = clause('drug-screen', screen);
  const request = {
    ...givenDocument('application-form', { issued: '2026-11-20' }),
    host: 'host' as never,
  };
  const of = (issued: string) => givenDocument('drug-screen', { issued });

  test.each([
    ['2026-10-20', 'unmet'],
    ['2026-10-21', 'met'],
    ['2026-11-20', 'met'],
    ['2026-11-21', 'unmet'],
  ])('a screen of %s: %s', (issued, status) => {
    expect(judge(rule, { documents: [of(issued), request] }).status).toBe(status);
  });

  test('without the request nothing is proven, and the sentence says what it hangs on', () => {
    const { status, reason, remedy } = judge(rule, { documents: [of('2026-11-01')] });
    expect(status).toBe('unmet');
    expect(reason).toContain('has no other to be dated from');
    expect(remedy).not.toBe('');
    expect(says(rule)).toContain('dated no more than 30 days before an application form');
  });
});
