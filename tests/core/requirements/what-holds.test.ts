import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { givenDose } from '../immunizations/given-record.ts';
import { clause, type Dated, day, givenDocument, judge } from './given.ts';

const taking = (rule: Rule): Rule => (rule.kind === 'document' ? { ...rule, anyDate: true } : rule);
const facts = { kind: 'attribute', fact: 'brand', oneOf: ['AHA'] } as const;

/** [the type, what holds on 1 Dec 2026 for 1 to 26 Feb 2027, what does not, how it then stands] */
const SILENT: readonly (readonly [string, Dated, Dated, string])[] = [
  ['bls', { issued: '2025-02-10' }, { issued: '2020-02-10' }, 'unmet'],
  ['bls', { expires: '2027-02-26' }, { expires: '2027-02-25' }, 'expiring'],
  ['acls', { issued: '2025-02-10' }, { issued: '2025-01-31' }, 'expiring'],
  ['malpractice', { expires: '2027-02-26' }, { expires: '2022-12-31' }, 'unmet'],
  ['malpractice', { issued: '2027-01-15', expires: '2027-03-01' }, {}, 'undated'],
  ['health-insurance', { expires: '2027-02-26' }, { expires: '2027-02-25' }, 'expiring'],
  ['visa', { issued: '2027-01-15', expires: '2027-07-01' }, { expires: '2026-11-01' }, 'unmet'],
  ['passport', { expires: '2030-01-01' }, { expires: '2027-02-01' }, 'expiring'],
  ['work-permit', { expires: '2027-02-26' }, { expires: '2026-12-31' }, 'expiring'],
  ['english-test', { issued: '2025-01-15' }, { issued: '2024-11-30' }, 'unmet'],
];

describe('where a host is silent', () => {
  test.each(SILENT)('%s: %o holds, %o does not', (type, good, bad, status) => {
    const statusOf = (rule: Rule, dated: Dated) =>
      judge(rule, { documents: [givenDocument(type, dated)] }).status;
    expect(statusOf(clause(type), good)).toBe('met');
    expect(statusOf(clause(type), bad)).toBe(status);
    expect(statusOf({ kind: 'any', rules: [clause(type)] }, bad)).toBe(status);
    expect(statusOf(taking(clause(type)), bad)).toBe('met');
  });

  test('a demand on facts leaves it standing, one on days takes its place', () => {
    const documents = [givenDocument('bls', { issued: '2020-02-10', facts: { brand: 'AHA' } })];
    expect(judge(clause('bls', facts), { documents }).status).toBe('unmet');
    const since = { kind: 'issued-on-or-after', day: day('2020-01-01') } as const;
    expect(judge(clause('bls', since), { documents }).status).toBe('met');
  });

  test('a completed rotation is judged on its own days', () => {
    const rotation = {
      start: day('2025-02-03'),
      end: day('2025-02-28'),
      stage: 'completed',
    } as const;
    const given = { rotation, today: '2026-12-01' };
    const card = (issued: string) => [givenDocument('bls', { issued })];
    expect(judge(clause('bls'), { ...given, documents: card('2023-02-10') }).status).toBe('met');
    expect(judge(clause('bls'), { ...given, documents: card('2022-02-10') }).status).not.toBe(
      'met',
    );
    const english = [givenDocument('english-test', { issued: '2023-06-01' })];
    expect(judge(clause('english-test'), { ...given, documents: english }).status).toBe('met');
  });

  test('says whose rule it is', () => {
    const reason = (type: string, dated: Dated) =>
      judge(clause(type), { documents: [givenDocument(type, dated)] }).reason;
    expect(reason('bls', { issued: '2020-02-10' })).toBe(
      'BLS card of 10 Feb 2020 ends on 28 Feb 2022: the host wants it valid through the last day of the rotation, as Boston University and UCLA write, our default where a host names no day.',
    );
    expect(reason('visa', { expires: '2026-11-01' })).toBe(
      'Visa or ESTA (ends 1 Nov 2026) ends on 1 Nov 2026: the host wants it valid through the last day of the rotation, our default where a host names no day.',
    );
  });
});

describe('a printed end', () => {
  const osha = (expires: string) => [givenDocument('osha', { expires })];
  test.each([
    // Wanted to apply, and applied for on 2 Nov 2026.
    ['apply', '2026-11-02', 'met'],
    ['apply', '2026-11-01', 'unmet'],
    ['before-start', '2027-02-01', 'met'],
    ['before-start', '2027-01-31', 'expiring'],
    ['day-one', '2026-11-30', 'unmet'],
  ] as const)('%s: one that ends on %s is %s', (phase, expires, status) => {
    const rotation = { appliedOn: day('2026-11-02') };
    expect(judge(clause('osha'), { documents: osha(expires), phase, rotation }).status).toBe(
      status,
    );
    const any = taking(clause('osha'));
    expect(judge(any, { documents: osha(expires), phase, rotation }).status).toBe('met');
  });

  test('while the application has no day today counts', () => {
    expect(judge(clause('osha'), { documents: osha('2026-12-01') }).status).toBe('met');
    expect(judge(clause('osha'), { documents: osha('2026-11-30') }).status).toBe('unmet');
  });

  test.each(CATALOGUE.map(({ key }) => [key]))('%s that ended in 2022 is never met', (type) => {
    for (const phase of ['apply', 'after-offer', 'before-start', 'day-one'] as const) {
      const documents = [givenDocument(type, { issued: '2021-05-01', expires: '2022-05-01' })];
      expect(judge(clause(type), { documents, phase }).status).not.toBe('met');
    }
  });
});

describe('dated ahead', () => {
  const status = (type: string, dated: Dated, ...predicates: readonly (typeof facts)[]) =>
    judge(clause(type, ...predicates), { documents: [givenDocument(type, dated)] }).status;

  test.each([
    ['deans-letter', '2026-12-02'],
    ['bls', '2028-01-01'],
    ['passport', '2026-12-02'],
    ['english-test', '2027-11-01'],
    ['influenza', '2027-01-05'],
  ])('a %s of %s, seen on 1 Dec 2026', (type, issued) => {
    expect(status(type, { issued, expires: '2030-01-01' })).toBe('dated-ahead');
    expect(status(type, { issued: '2026-12-01', expires: '2030-01-01' })).toBe('met');
  });

  test('the first day of a cover or a visa may lie ahead', () => {
    for (const type of ['malpractice', 'health-insurance', 'visa', 'work-permit'])
      expect(status(type, { issued: '2027-01-20', expires: '2030-01-01' })).toBe('met');
  });

  test('is told before a window that has not opened, and gives way to what is met', () => {
    const rule = clause('tb-test', {
      kind: 'within-before',
      span: { amount: 30, unit: 'days' },
      at: 'start',
    });
    const ahead = givenDocument('tb-test', { issued: '2027-01-15' });
    const verdict = judge(rule, { documents: [ahead] });
    expect([verdict.status, verdict.document]).toEqual(['dated-ahead', ahead.id]);
    expect(verdict.reason).toBe(
      'Tuberculosis test of 15 Jan 2027 bears a day that is still to come, and nothing counts before it: the host wants it dated within the 30 days before the rotation starts.',
    );
    expect(verdict.remedy).toContain(
      'Correct its date if that is a slip. Otherwise it counts from 15 Jan 2027 on.',
    );
    const letters = ['2026-11-01', '2026-12-24'].map((issued) =>
      givenDocument('deans-letter', { issued }),
    );
    expect(judge(clause('deans-letter'), { documents: letters }).status).toBe('met');
  });

  test('a dose of the immunization record likewise', () => {
    const flu = clause('influenza');
    const dose = (on: string) => [givenDose('influenza', on)];
    expect(judge(flu, { record: dose('2026-11-20') }).status).toBe('met');
    const verdict = judge(flu, { record: dose('2027-01-05') });
    expect(verdict.status).toBe('dated-ahead');
    expect(verdict.reason).toContain('Influenza dose of 5 Jan 2027');
    const both = [...dose('2027-01-05'), ...dose('2026-11-20')];
    expect(judge(flu, { record: both }).status).toBe('met');
  });
});
