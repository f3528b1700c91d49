import { describe, expect, test } from 'vitest';
import type { AdmissionRule } from '../../../src/core/admission/admission-rule.ts';
import { applicationDeadline } from '../../../src/core/admission/application-deadline.ts';
import { describeAdmission } from '../../../src/core/admission/describe-admission.ts';
import { hostDeadlines } from '../../../src/core/admission/host-deadlines.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import type { Condition } from '../../../src/core/requirements/conditions/condition.ts';
import { dueDays } from '../../../src/core/season/due-days.ts';
import { clause, givenHost, givenRequirement, givenRotation } from '../requirements/given.ts';
import { givenRule, judgeRules } from './given-admission.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const VISA: Condition = { kind: 'needs-visa' };
const when = (rule: AdmissionRule, appliesWhen: Condition): AdmissionRule => ({
  ...rule,
  appliesWhen,
});

/** "All documents 30 days before the start, 45 with a visa." The rotation starts on 1 Feb 2027. */
const allBefore = (amount: number) =>
  givenRule({
    kind: 'documents-due',
    binds: { kind: 'all' },
    by: { kind: 'before-start', span: days(amount) },
  });
const ALL = allBefore(30);
const WITH_VISA = when(allBefore(45), VISA);

const host = givenHost([givenRequirement(clause('bls'), { phase: 'before-start' })], {
  admission: [ALL, WITH_VISA],
});

function dueOf(profile: Partial<Profile>) {
  const daysFor = dueDays(givenRotation({}), host, { ...EMPTY_PROFILE, ...profile });
  return daysFor({ phase: 'before-start', title: 'BLS card', rule: clause('bls') })[0]?.day;
}

describe('a day under a condition', () => {
  test('binds those for whom it holds, spares the others, and counts where nobody says', () => {
    expect(dueOf({ needsVisa: true })).toBe('2026-12-18');
    expect(dueOf({ needsVisa: false })).toBe('2027-01-02');
    expect(dueOf({ nationalities: ['US'] })).toBe('2027-01-02');
    expect(dueOf({})).toBe('2026-12-18');
  });

  test('of the application binds as well', () => {
    const rules = [
      givenRule({ kind: 'lead-time', closes: { amount: 2, unit: 'months' } }),
      when(givenRule({ kind: 'lead-time', closes: { amount: 4, unit: 'months' } }), {
        kind: 'not',
        condition: { kind: 'school-in', countries: ['US', 'CA'] },
      }),
    ];
    const closing = (profile: Partial<Profile>) =>
      applicationDeadline({ admission: rules }, givenRotation({}), {
        ...EMPTY_PROFILE,
        ...profile,
      });
    expect(closing({ schoolCountry: 'TR' })?.day).toBe('2026-10-01');
    expect(closing({ schoolCountry: 'US' })?.day).toBe('2026-12-01');
    expect(closing({})).toMatchObject({
      day: '2026-10-01',
      open: {
        by: 'condition',
        whom: 'if your school is outside the USA and Canada',
        silent: 'your profile does not say',
      },
    });
  });

  test('is not set for those whom it does not concern', () => {
    const set = (profile: Partial<Profile>) =>
      hostDeadlines(host, givenRotation({}), { ...EMPTY_PROFILE, ...profile }).length;
    expect(set({ needsVisa: false })).toBe(1);
    expect(set({ needsVisa: true })).toBe(2);
  });
});

describe('a demand under a condition', () => {
  const graduates: Condition = { kind: 'status', oneOf: ['graduate'] };
  const rule = when(givenRule({ kind: 'test-passed', anyOf: ['USMLE Step 1'] }), graduates);

  test('is left out where it does not hold', () => {
    expect(judgeRules([rule], { profile: { status: 'student' } })).toEqual([]);
  });

  test('is judged where it holds', () => {
    const profile = {
      status: 'graduate',
      tests: [{ test: 'USMLE Step 1', passed: false }],
    } as const;
    expect(judgeRules([rule], { profile })[0]).toMatchObject({
      status: 'fails',
      says: 'If you are a graduate, you must have passed USMLE Step 1.',
    });
  });

  test('is unknown where nobody says, with what would settle it', () => {
    const profile = { tests: [{ test: 'USMLE Step 1', passed: false }] };
    expect(judgeRules([rule], { profile })[0]).toMatchObject({
      status: 'unknown',
      reason:
        'This is asked only if you are a graduate, and your profile does not say. If so: you have not passed USMLE Step 1 yet.',
      remedy: 'Fill in "Status" in your profile.',
    });
  });

  test('fits where it fits anyway', () => {
    const profile = { tests: [{ test: 'USMLE Step 1', passed: true }] };
    expect(judgeRules([rule], { profile })[0]?.status).toBe('passes');
  });
});

test('condition and electives are said before the demand', () => {
  expect(describeAdmission({ ...WITH_VISA, electives: ['Pain'] })).toBe(
    'For Pain: if you need a visa, all documents: with the host at least 45 days before the first day.',
  );
});
