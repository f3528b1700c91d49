import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { clause, givenDocument, judge } from './given.ts';

const YEAR = { kind: 'not-older-than', span: { amount: 12, unit: 'months' }, at: 'start' } as const;
const negative = clause(
  'tb-test',
  { kind: 'attribute', fact: 'result', oneOf: ['negative'] },
  YEAR,
);
const positive = clause('tb-test', { kind: 'attribute', fact: 'result', oneOf: ['positive'] });
const xRay = clause('chest-x-ray', YEAR);
/** "A negative test within 12 months, or a positive test ever with a chest X-ray within 12 months." */
const eitherWay: Rule = {
  kind: 'any',
  rules: [negative, { kind: 'all', rules: [positive, xRay] }],
};

const test = (issued: string, result?: string) =>
  givenDocument('tb-test', { issued, facts: result === undefined ? {} : { result } });

describe('a negative test, or a positive one with a chest X-ray', () => {
  it('asks for a test, and nothing else, of who has none', () => {
    const verdict = judge(eitherWay);
    expect(verdict.wants).toEqual(['tb-test']);
    expect(verdict.status).toBe('missing');
    expect(verdict.parts).toMatchObject({ what: 'Tuberculosis test', stands: 'is not here yet' });
    expect(verdict.remedy).toMatch(/^Get one/);
    expect(verdict.remedy + verdict.reason).not.toMatch(/positive|X-ray/);
  });

  it('asks for a new test of who has an old negative one', () => {
    const verdict = judge(eitherWay, { documents: [test('2025-01-10', 'negative')] });
    expect(verdict.wants).toEqual(['tb-test']);
    expect(verdict.remedy + verdict.reason).not.toMatch(/positive|X-ray/);
  });

  it('asks for the X-ray, and no test, of who was positive', () => {
    const verdict = judge(eitherWay, { documents: [test('2019-05-02', 'positive')] });
    expect(verdict.wants).toEqual(['chest-x-ray']);
    expect(verdict.status).toBe('missing');
    expect(verdict.parts.what).toBe('Chest X-ray report');
    expect(verdict.remedy).toMatch(/^Get one/);
  });

  it('lets the result be typed in where it is not', () => {
    const verdict = judge(eitherWay, { documents: [test('2026-11-10')] });
    expect(verdict.status).toBe('undated');
    expect(verdict.remedy).toMatch(/type/i);
    expect(verdict.wants).toEqual(['tb-test']);
  });

  it('is met by the X-ray of who was positive, and not by an X-ray alone', () => {
    const film = givenDocument('chest-x-ray', { issued: '2026-11-02' });
    expect(judge(eitherWay, { documents: [film, test('2019-05-02', 'positive')] }).status).toBe(
      'met',
    );
    expect(judge(eitherWay, { documents: [film] }).status).toBe('missing');
  });

  it('is the same in whichever order the host writes it', () => {
    const turned: Rule = { kind: 'any', rules: [...eitherWay.rules].reverse() };
    for (const documents of [
      [],
      [test('2019-05-02', 'positive')],
      [test('2025-01-10', 'negative')],
    ]) {
      const { wants, status } = judge(turned, { documents });
      expect({ wants, status }).toEqual({
        wants: judge(eitherWay, { documents }).wants,
        status: judge(eitherWay, { documents }).status,
      });
    }
  });
});

describe('where nothing but a circumstance is taken', () => {
  it('sends to the host, and tells nobody to get it', () => {
    const verdict = judge(positive);
    expect(verdict.wants).toEqual([]);
    expect(verdict.remedy).toContain('Ask the host what it accepts instead.');
  });

  it('nor what counts only with it', () => {
    const verdict = judge({ kind: 'all', rules: [positive, xRay] });
    expect(verdict.wants).toEqual([]);
    expect(verdict.remedy).not.toMatch(/X-ray/);
  });

  it('takes two ways of three without the one that is closed', () => {
    const rules = [positive, clause('bls'), clause('acls')];
    expect(judge({ kind: 'at-least-of', count: 2, rules }).wants).toEqual(['bls', 'acls']);
    expect(judge({ kind: 'at-least-of', count: 3, rules }).wants).toEqual([]);
  });
});
