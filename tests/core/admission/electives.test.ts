import { expect, test } from 'vitest';
import { concernsElective } from '../../../src/core/admission/concerns-elective.ts';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { summarizeAdmission } from '../../../src/core/admission/summarize-admission.ts';
import type { RotationType } from '../../../src/core/requirements/rotation-type.ts';
import { givenRule, judgeOne, judgeRules } from './given-admission.ts';

test.each<[string, string, RotationType, ReturnType<typeof concernsElective>]>([
  ['Anesthesia', 'Anesthesiology', 'other', 'concerned'],
  ['Anesthesia', 'Cardiac Anaesthesia', 'other', 'concerned'],
  ['Anesthesia', 'Anaesthetics', 'other', 'concerned'],
  ['anesthesia', '', 'core-anesthesiology', 'concerned'],
  ['core-anesthesiology', 'Cardiac', 'core-anesthesiology', 'concerned'],
  ['Critical care', 'Surgical ICU', 'icu', 'concerned'],
  ['Anesthesia', 'Acute pain', 'pain', 'not-concerned'],
  ['Cardiac anesthesia', 'Anesthesiology', 'other', 'not-concerned'],
  ['Geriatrics', '', 'core-anesthesiology', 'elective-unknown'],
  // Types are always known: a rule that names them alone goes by nothing else.
  ['observership', 'Observership in pain', 'pain', 'not-concerned'],
  ['observership', '', 'pain', 'not-concerned'],
  ['observership', 'Clinical observership', 'other', 'concerned'],
  ['Internal medicine', 'International medicine', 'other', 'not-concerned'],
])('a rule for %s and the elective "%s" of type %s', (wanted, elective, type, concern) => {
  expect(concernsElective({ electives: [wanted] }, { elective, type })).toBe(concern);
});

const closed = { kind: 'international-schools', accepted: false } as const;
const profile = { schoolCountry: 'TR' };

test('anesthesia is closed to internationals at one host (Florida), other electives are not', () => {
  const electives = ['Anesthesia', 'Geriatrics'];
  const rule = givenRule(closed, electives);
  expect(judgeRules([rule], { profile, rotation: { elective: 'Anesthesia' } })[0]).toMatchObject({
    status: 'fails',
    says: 'For Anesthesia and Geriatrics: students of schools outside the USA and Canada are not taken.',
  });
  const pain = { elective: 'Acute pain', type: 'pain' } as const;
  expect(judgeRules([rule], { profile, rotation: pain })).toEqual([]);
});

test('without the name of the elective such a rule is unknown, not dropped', () => {
  const rotation = { elective: '', type: 'other' } as const;
  const verdict = judgeOne(closed, { profile, rotation, electives: ['Geriatrics'] });
  expect(verdict).toMatchObject({
    status: 'unknown',
    remedy: 'Fill in "Elective" of this rotation.',
  });
  expect(verdict.reason).toContain('only for Geriatrics');
  const american = { profile: { schoolCountry: 'US' }, rotation, electives: ['Geriatrics'] };
  expect(judgeOne(closed, american).status).toBe('unknown');
});

test('a summary: closed before unclear before open', () => {
  const status = givenRule({ kind: 'status', oneOf: ['student'] });
  const rules = [givenRule(closed), status, givenRule({ kind: 'quota' })];
  expect(summarizeAdmission(judgeRules(rules, { profile }))).toEqual({
    status: 'closed',
    summary: 'Your school lies outside the USA and Canada.',
  });
  expect(summarizeAdmission(judgeRules([...rules, givenRule(closed)], { profile })).summary).toBe(
    'Your school lies outside the USA and Canada. One more rule stands against it.',
  );
  const american = { profile: { schoolCountry: 'US' } };
  expect(summarizeAdmission(judgeRules(rules, american))).toEqual({
    status: 'unclear',
    summary: 'Of 3 admission rules 1 needs your word and 1 only the host can answer.',
  });
  expect(summarizeAdmission(judgeRules([status], { profile: { status: 'student' } }))).toEqual({
    status: 'open',
    summary: 'Nothing stands against it: the one admission rule fits.',
  });
  expect(summarizeAdmission([]).status).toBe('unclear');
});

test('a summary counts what stands against it, what is silent and what is to be asked', () => {
  const summaryOf = (...demands: readonly AdmissionDemand[]) =>
    summarizeAdmission(
      judgeRules(
        demands.map((demand) => givenRule(demand)),
        { profile },
      ),
    ).summary;
  const quota = { kind: 'quota' } as const;
  const status: AdmissionDemand = { kind: 'status', oneOf: ['student'] };
  expect(summaryOf(closed, closed, closed)).toBe(
    'Your school lies outside the USA and Canada. 2 more rules stand against it.',
  );
  expect(summaryOf(quota)).toBe('Of 1 admission rule 1 only the host can answer.');
  expect(summaryOf(quota, quota)).toBe('Of 2 admission rules 2 only the host can answer.');
  expect(summaryOf(status)).toBe('Of 1 admission rule 1 needs your word.');
  expect(summaryOf(status, status)).toBe('Of 2 admission rules 2 need your word.');
});
