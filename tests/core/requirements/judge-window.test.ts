import { describe, expect, test } from 'vitest';
import { clause, day, givenDocument, judge } from './given.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const weeks = (amount: number) => ({ amount, unit: 'weeks' }) as const;
const months = (amount: number) => ({ amount, unit: 'months' }) as const;

describe('seasons', () => {
  const flu = { kind: 'season', from: '07-01', to: '06-30', at: 'start' } as const;
  test.each([
    ['2026-10-06', 'met', '2027-07-01'],
    ['2026-07-01', 'met', '2027-07-01'],
    ['2026-06-30', 'unmet', '2026-07-01'],
    ['2025-10-21', 'unmet', '2026-07-01'],
    ['2027-02-02', 'dated-ahead', undefined],
  ])('a dose of %s for a start in Feb 2027: %s', (issued, status, breaksOn) => {
    const verdict = judge(clause('influenza', flu), {
      documents: [givenDocument('influenza', { issued })],
    });
    expect([verdict.status, verdict.breaksOn]).toEqual([status, breaksOn]);
  });

  test('the older version may be the one that counts', () => {
    const documents = [
      givenDocument('influenza', { issued: '2027-02-03' }, { issued: '2026-10-06' }),
    ];
    const verdict = judge(clause('influenza', flu), { documents });
    expect(verdict.status).toBe('met');
    expect(verdict.version).toBe(documents[0]?.versions[1]?.id);
  });

  test('next season’s dose is not due while its season has not come', () => {
    const rotation = { start: day('2027-09-06'), end: day('2027-10-01') };
    const verdict = judge(clause('influenza', flu), { rotation });
    expect(verdict).toMatchObject({ status: 'not-yet-due', from: '2027-08-01', by: '2027-09-05' });
  });

  test('a due day later than the start gives until then, an earlier one nothing more', () => {
    const wright = clause('influenza', { ...flu, dueBy: '10-31' });
    const early = { start: day('2027-09-06'), end: day('2027-10-01') };
    const documents = [givenDocument('influenza', { issued: '2027-10-31' })];
    const today = '2027-11-02';
    expect(judge(wright, { rotation: early, documents, today }).status).toBe('met');
    const late = [givenDocument('influenza', { issued: '2027-11-01' })];
    expect(judge(wright, { rotation: early, documents: late, today }).status).not.toBe('met');
    expect(
      judge(wright, {
        documents: [givenDocument('influenza', { issued: '2026-12-15' })],
        today: '2026-12-15',
      }).status,
    ).toBe('met');
  });

  test('a rotation outside the season needs none', () => {
    const winter = clause('influenza', { ...flu, asked: { from: '10-01', to: '03-31' } });
    const rotation = { start: day('2027-05-03'), end: day('2027-05-28') };
    expect(judge(winter, { rotation })).toMatchObject({ status: 'met', versions: [] });
  });
});

describe('impossible, and too early', () => {
  const boston = clause('influenza', { kind: 'within-before', span: weeks(12), at: 'start' });

  test('flu within 12 weeks of a July start: no vaccine is to be had then', () => {
    const rotation = { start: day('2027-07-05'), end: day('2027-07-30') };
    const verdict = judge(boston, { rotation });
    expect(verdict.status).toBe('impossible');
    expect(verdict.reason).toContain('12 Apr 2027');
    expect(verdict.remedy).toMatch(/ask the host/i);
  });

  test('whoever had the dose in the window all the same meets it', () => {
    const rotation = { start: day('2027-07-05'), end: day('2027-07-30') };
    const documents = [givenDocument('influenza', { issued: '2027-04-20' })];
    expect(judge(boston, { rotation, documents, today: '2027-04-20' }).status).toBe('met');
  });

  test('in December the window is open', () => {
    expect(judge(boston).status).toBe('missing');
    expect(judge(boston)).toMatchObject({ by: '2027-01-31', binds: 'before-start' });
  });

  test('a window that opens later is not yet due, whatever lies there by now', () => {
    const rule = clause('tb-test', { kind: 'within-before', span: days(30), at: 'start' });
    expect(judge(rule)).toMatchObject({ status: 'not-yet-due', from: '2027-01-02' });
    const documents = [givenDocument('tb-test', { issued: '2026-11-20' })];
    expect(judge(rule, { documents })).toMatchObject({ status: 'not-yet-due', from: '2027-01-02' });
  });

  test('an age limit that any test of today would outlive is not yet due', () => {
    const rule = clause('tb-test', { kind: 'not-older-than', span: days(365), at: 'start' });
    const rotation = { start: day('2028-06-05'), end: day('2028-06-30') };
    expect(judge(rule, { rotation })).toMatchObject({ status: 'not-yet-due', from: '2027-06-06' });
  });

  test('a card that lasts two years is not yet due for a rotation in three', () => {
    const rule = clause('bls', { kind: 'valid-through', at: 'end' });
    const rotation = { start: day('2029-12-03'), end: day('2029-12-28') };
    expect(judge(rule, { rotation })).toMatchObject({ status: 'not-yet-due', from: '2027-12-01' });
  });

  test('once the start has passed nothing new can be dated before it', () => {
    const rule = clause('tb-test', { kind: 'not-older-than', span: days(365), at: 'start' });
    const verdict = judge(rule, { today: '2027-02-10' });
    expect(verdict.status).toBe('impossible');
    expect(verdict.remedy).toContain('between 1 Feb 2026 and 1 Feb 2027');
  });

  test('a cut-off day to come is not yet due, one after the last day that counts impossible', () => {
    const from = (text: string) => ({ kind: 'issued-on-or-after', day: day(text) }) as const;
    const recent = { kind: 'not-older-than', span: months(24), at: 'start' } as const;
    expect(judge(clause('english-test', from('2027-01-10'), recent)).status).toBe('not-yet-due');
    expect(judge(clause('english-test', from('2027-02-02'), recent)).status).toBe('impossible');
    expect(judge(clause('english-test', from('2023-01-01'), recent)).status).toBe('missing');
  });

  test('an application without a day may still go out later, so nothing is too late for it', () => {
    const rule = clause('english-test', {
      kind: 'not-older-than',
      span: months(24),
      at: 'application',
    });
    expect(judge(rule).status).toBe('missing');
    expect(judge(rule, { rotation: { appliedOn: day('2026-11-01') } }).status).toBe('impossible');
  });
});
