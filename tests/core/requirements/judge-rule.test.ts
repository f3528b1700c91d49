import { describe, expect, test } from 'vitest';
import type { Requirement, Rule } from '../../../src/core/requirements/requirement.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenWaiting,
  judge,
  judgeHost,
} from './given.ts';

const bls = clause('bls', { kind: 'valid-through', at: 'end' });
const acls = clause('acls', { kind: 'valid-through', at: 'end' });
const goodBls = givenDocument('bls', { expires: '2028-01-31' });
const shortBls = givenDocument('bls', { expires: '2027-02-10' });
const goodAcls = givenDocument('acls', { expires: '2028-03-31' });

describe('one of, all of, at least of', () => {
  const any: Rule = { kind: 'any', rules: [bls, acls] };
  const all: Rule = { kind: 'all', rules: [bls, acls] };

  test('one of takes the best branch and names its document', () => {
    const verdict = judge(any, { documents: [shortBls, goodAcls] });
    expect(verdict).toMatchObject({ status: 'met', document: goodAcls.id, breaksOn: '2028-04-01' });
    expect(judge(any, { documents: [shortBls] }).status).toBe('expiring');
    expect(judge(any)).toMatchObject({ status: 'missing', wants: ['bls', 'acls'] });
  });

  test('all of is as good as the worst, breaks first and wants what lacks', () => {
    expect(judge(all, { documents: [goodBls] })).toMatchObject({
      status: 'missing',
      wants: ['acls'],
    });
    const met = judge(all, { documents: [goodBls, goodAcls] });
    expect(met).toMatchObject({ status: 'met', breaksOn: '2028-02-01', wants: [] });
    expect(met.versions).toEqual([goodBls.versions[0]?.id, goodAcls.versions[0]?.id]);
  });

  test('at least two of three', () => {
    const rule: Rule = { kind: 'at-least-of', count: 2, rules: [bls, acls, clause('cv')] };
    expect(judge(rule, { documents: [goodAcls, givenDocument('cv', {})] }).status).toBe('met');
    expect(judge(rule, { documents: [goodAcls] })).toMatchObject({ status: 'missing' });
    expect(judge(rule, { documents: [goodAcls] }).wants).toEqual(['bls', 'cv']);
  });
});

test('what was applied for stands before what is not due yet', () => {
  const later = clause('influenza', {
    kind: 'not-older-than',
    span: { amount: 10, unit: 'days' },
    at: 'start',
  });
  const waiting: Rule = { kind: 'document', type: 'cv', predicates: [], acceptAppliedFor: true };
  const documents = [givenWaiting('cv', '2026-12-01')];
  expect(judge(later, { documents }).status).toBe('not-yet-due');
  expect(judge({ kind: 'any', rules: [later, waiting] }, { documents }).status).toBe('applied-for');
});

test('a card counted to the end of its month is had from the day from which it reaches', () => {
  const rotation = { start: day('2031-06-02'), end: day('2031-06-27') };
  const span = { amount: 24, unit: 'months' } as const;
  const fit = clause('fit-test', { kind: 'end-of-month-validity', span, at: 'end' });
  expect(judge(fit, { rotation })).toMatchObject({ status: 'not-yet-due', from: '2029-06-01' });
});

describe('each by another version', () => {
  const within = (amount: number) =>
    clause('tb-test', { kind: 'not-older-than', span: { amount, unit: 'days' }, at: 'start' });
  const davis: Rule = { kind: 'distinct', rules: [within(365), within(90)] };
  const rotation = { start: day('2027-02-01'), end: day('2027-02-26') };

  test('one test that fits both clauses is still one test', () => {
    const verdict = judge(davis, {
      documents: [givenDocument('tb-test', { issued: '2026-12-01' })],
      rotation,
    });
    expect(verdict.status).toBe('missing');
    expect(verdict.versions).toHaveLength(1);
  });

  test('two tests meet it, in whatever order, also as versions of one document', () => {
    const both = [{ issued: '2026-11-20' }, { issued: '2026-03-01' }];
    expect(judge(davis, { documents: [givenDocument('tb-test', ...both)], rotation }).status).toBe(
      'met',
    );
    const apart = both.map((dated) => givenDocument('tb-test', dated));
    expect(judge(davis, { documents: apart, rotation })).toMatchObject({
      status: 'met',
      breaksOn: '2027-02-19',
    });
    expect(judge(davis, { documents: [...apart].reverse(), rotation }).status).toBe('met');
  });

  test('a greedy pick would fail: the newest test is needed by the stricter clause', () => {
    const documents = ['2026-11-20', '2026-03-01'].map((issued) =>
      givenDocument('tb-test', { issued }),
    );
    const verdict = judge(davis, { documents, rotation });
    expect(verdict.versions).toEqual([
      documents[1]?.versions[0]?.id,
      documents[0]?.versions[0]?.id,
    ]);
  });

  test('the second test is not due before its 90 days begin', () => {
    const documents = [givenDocument('tb-test', { issued: '2026-09-01' })];
    const early = { documents, rotation: { start: day('2027-04-05'), end: day('2027-04-30') } };
    expect(judge(davis, early)).toMatchObject({
      status: 'not-yet-due',
      from: '2027-01-05',
      by: '2027-04-04',
      binds: 'before-start',
    });
  });

  test('or else a two-step skin test', () => {
    const twoStep = clause('tb-test', { kind: 'attribute', fact: 'kind', oneOf: ['two-step TST'] });
    const rule: Rule = { kind: 'any', rules: [davis, twoStep] };
    const documents = [
      givenDocument('tb-test', { issued: '2026-10-01', facts: { kind: 'Two-step TST' } }),
    ];
    expect(judge(rule, { documents, rotation }).status).toBe('met');
  });

  test('"one of" inside: a skin test and another blood or skin test', () => {
    const kind = (word: string) =>
      clause('tb-test', { kind: 'attribute', fact: 'kind', oneOf: [word] });
    const rule: Rule = {
      kind: 'distinct',
      rules: [{ kind: 'any', rules: [kind('TST'), kind('IGRA')] }, kind('TST')],
    };
    const tst = () => givenDocument('tb-test', { facts: { kind: 'TST' } });
    const igra = givenDocument('tb-test', { facts: { kind: 'IGRA' } });
    expect(judge(rule, { documents: [tst(), igra] }).status).toBe('met');
    expect(judge(rule, { documents: [igra, tst()] }).status).toBe('met');
    expect(judge(rule, { documents: [tst()] }).status).not.toBe('met');
    expect(judge(rule, { documents: [igra] }).status).not.toBe('met');
  });
});

describe('conditions', () => {
  const english = (requirement: Partial<Requirement>) =>
    givenHost([givenRequirement(clause('english-test'), requirement)]);

  test('what does not concern the applicant is left out; what is not known is asked', () => {
    const host = english({ appliesWhen: { kind: 'not-taught-in-english' } });
    expect(judgeHost(host, { profile: { taughtInEnglish: true } }).items).toEqual([]);
    expect(judgeHost(host, { profile: { taughtInEnglish: false } }).items[0]?.status).toBe(
      'missing',
    );
    const open = judgeHost(host, {}).items[0];
    expect(open?.status).toBe('missing');
    expect(open?.reason).toContain('your profile does not say');
  });

  test('BCG, a mark on the rotation, a passport', () => {
    const bcg = english({ appliesWhen: { kind: 'bcg-given' } });
    expect(judgeHost(bcg, { profile: { bcgGiven: false } }).items).toEqual([]);
    expect(judgeHost(bcg, { profile: { bcgGiven: true } }).items).toHaveLength(1);
    const children = english({ appliesWhen: { kind: 'rotation-tag', tag: 'Paediatric' } });
    expect(judgeHost(children, {}).items).toEqual([]);
    expect(judgeHost(children, { rotation: { tags: [' paediatric'] } }).items).toHaveLength(1);
    const passport = english({ appliesWhen: { kind: 'nationality', countries: ['TR'] } });
    expect(judgeHost(passport, { profile: { nationalities: ['DE'] } }).items).toEqual([]);
    expect(judgeHost(passport, { profile: { nationalities: ['DE', 'TR'] } }).items).toHaveLength(1);
  });
});

describe('exceptions', () => {
  const requirement = givenRequirement(bls);
  const given = (kind: 'waived' | 'will-follow') => ({
    rotation: {
      exceptions: [
        { requirement: requirement.id, kind, note: 'Mail of Ms Ruiz', on: day('2026-11-20') },
      ],
    },
  });
  test('a waiver stands, a promise ends when the item is there', () => {
    const host = givenHost([requirement]);
    const waived = judgeHost(host, given('waived')).items[0];
    expect(waived).toMatchObject({ status: 'waived', remedy: '' });
    expect(waived?.reason).toContain('Mail of Ms Ruiz');
    expect(judgeHost(host, given('will-follow')).items[0]?.status).toBe('will-follow');
    const documents = [goodBls];
    expect(judgeHost(host, { ...given('will-follow'), documents }).items[0]?.status).toBe('met');
  });
});
