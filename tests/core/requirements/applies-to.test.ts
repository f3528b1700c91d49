import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import { appliesTo } from '../../../src/core/requirements/applies-to.ts';
import { marksOf } from '../../../src/core/requirements/circumstances.ts';
import type { Answer } from '../../../src/core/requirements/conditions/answer.ts';
import type { Condition } from '../../../src/core/requirements/conditions/condition.ts';
import type {
  ConditionGround,
  RotationMarks,
} from '../../../src/core/requirements/conditions/condition-ground.ts';
import { settleCondition } from '../../../src/core/requirements/conditions/settle-condition.ts';
import { day } from './given.ts';

const days = { start: day('2027-02-01'), end: day('2027-02-26') };

function ground(profile: Partial<Profile>, rotation: Partial<RotationMarks> = {}): ConditionGround {
  return { profile: { ...EMPTY_PROFILE, ...profile }, marks: marksOf(rotation), days };
}

const foreign: Condition = { kind: 'not-taught-in-english' };
const bcg: Condition = { kind: 'bcg-given' };
const icu: Condition = { kind: 'rotation-tag', tag: 'ICU' };
const travellers: Condition = { kind: 'nationality', countries: ['TR', 'IN'] };
const visa: Condition = { kind: 'needs-visa' };
const old: Condition = { kind: 'born-before', day: day('1957-01-01') };
const american: Condition = { kind: 'born-in', countries: ['US'] };
const english: Condition = { kind: 'taught-in', languages: ['English'] };
const graduates: Condition = { kind: 'status', oneOf: ['graduate'] };
const finals: Condition = { kind: 'status', oneOf: ['final-year'] };
const students: Condition = { kind: 'status', oneOf: ['student'] };
const domestic: Condition = { kind: 'school-in', countries: ['US', 'CA'] };
const step2: Condition = { kind: 'test-passed', anyOf: ['USMLE Step 2 CK'] };
const not = (condition: Condition): Condition => ({ kind: 'not', condition });

test('without a condition everyone is meant', () => {
  expect(appliesTo(undefined, ground({}))).toBe('yes');
});

describe('of the person', () => {
  test.each<[Condition, Partial<Profile>, Answer]>([
    [foreign, {}, 'unknown'],
    [foreign, { taughtInEnglish: false }, 'yes'],
    [foreign, { taughtInEnglish: true }, 'no'],
    [bcg, {}, 'unknown'],
    [bcg, { bcgGiven: true }, 'yes'],
    [bcg, { bcgGiven: false }, 'no'],
    [travellers, {}, 'unknown'],
    [travellers, { nationalities: ['DE', 'TR'] }, 'yes'],
    [travellers, { nationalities: ['DE'] }, 'no'],
    // All nationalities but these.
    [not(travellers), { nationalities: ['DE'] }, 'yes'],
    [not(travellers), { nationalities: ['DE', 'TR'] }, 'no'],
    [not(travellers), {}, 'unknown'],
    // Whether an ESTA is enough only the person knows.
    [visa, {}, 'unknown'],
    [visa, { nationalities: ['DE'] }, 'unknown'],
    [visa, { nationalities: ['DE'], needsVisa: false }, 'no'],
    [visa, { nationalities: ['TR'], needsVisa: true }, 'yes'],
    [visa, { nationalities: ['TR', 'US'] }, 'no'],
    [visa, { nationalities: ['TR'], usResident: true }, 'no'],
    [old, {}, 'unknown'],
    [old, { dateOfBirth: day('1956-12-31') }, 'yes'],
    [old, { dateOfBirth: day('1957-01-01') }, 'no'],
    [american, {}, 'unknown'],
    [american, { countryOfBirth: 'US' }, 'yes'],
    [american, { countryOfBirth: 'TR' }, 'no'],
    [not(american), { countryOfBirth: 'TR' }, 'yes'],
    [english, {}, 'unknown'],
    [english, { taughtInEnglish: true }, 'yes'],
    [english, { taughtInEnglish: false }, 'no'],
    [english, { teachingLanguages: ['Turkish', 'English'] }, 'yes'],
    [not(english), { teachingLanguages: ['Turkish'] }, 'yes'],
    [{ kind: 'taught-in', languages: ['Spanish'] }, { taughtInEnglish: false }, 'unknown'],
    [graduates, {}, 'unknown'],
    [graduates, { status: 'graduate' }, 'yes'],
    // Who graduates in January is a graduate in February.
    [graduates, { status: 'final-year', graduationDay: day('2027-01-15') }, 'yes'],
    [graduates, { status: 'final-year', graduationDay: day('2027-06-30') }, 'no'],
    [finals, { status: 'student' }, 'unknown'],
    [finals, { status: 'student', graduationDay: day('2027-06-30') }, 'yes'],
    [finals, { status: 'student', graduationDay: day('2029-06-30') }, 'no'],
    [students, { status: 'final-year' }, 'yes'],
    [domestic, {}, 'unknown'],
    [domestic, { schoolCountry: 'Canada' }, 'yes'],
    [domestic, { schoolCountry: 'USA' }, 'yes'],
    [domestic, { schoolCountry: 'TR' }, 'no'],
    [not(domestic), { schoolCountry: 'Turkey' }, 'yes'],
    [step2, {}, 'unknown'],
    [step2, { tests: [{ test: 'USMLE Step 2 CK', passed: true }] }, 'yes'],
    [step2, { tests: [{ test: 'USMLE Step 2 CK', passed: false }] }, 'no'],
    [step2, { tests: [{ test: 'USMLE Step 2 CK' }] }, 'unknown'],
  ])('%j of %j: %s', (condition, profile, answer) => {
    expect(appliesTo(condition, ground(profile))).toBe(answer);
  });
});

describe('of the rotation', () => {
  const pain: Condition = { kind: 'electives', oneOf: ['Pain medicine', 'Cardiac anesthesia'] };
  const county: Condition = { kind: 'sites', oneOf: ['LA County'] };
  const observers: Condition = { kind: 'rotation-types', oneOf: ['observership'] };
  test.each<[Condition, Partial<RotationMarks>, Answer]>([
    [icu, {}, 'no'],
    [icu, { tags: ['nights', ' icu'] }, 'yes'],
    [icu, { tags: ['nights'] }, 'no'],
    [pain, {}, 'unknown'],
    [pain, { elective: 'Cardiac anaesthesiology' }, 'yes'],
    [pain, { elective: 'Neurology' }, 'no'],
    [county, {}, 'unknown'],
    [county, { tags: ['LA County'] }, 'yes'],
    [county, { tags: ['Westwood'] }, 'no'],
    [observers, {}, 'unknown'],
    [observers, { type: 'observership' }, 'yes'],
    [observers, { type: 'icu' }, 'no'],
  ])('%j of %j: %s', (condition, rotation, answer) => {
    expect(appliesTo(condition, ground({}, rotation))).toBe(answer);
  });
});

describe('joined', () => {
  const allOf = (...conditions: Condition[]): Condition => ({ kind: 'all-of', conditions });
  const anyOf = (...conditions: Condition[]): Condition => ({ kind: 'any-of', conditions });
  test.each<[Condition, Partial<Profile>, Answer]>([
    [allOf(visa, bcg), { needsVisa: true, bcgGiven: true }, 'yes'],
    [allOf(visa, bcg), { needsVisa: true }, 'unknown'],
    // One no settles it, whatever is unknown beside it.
    [allOf(visa, bcg), { needsVisa: false }, 'no'],
    [anyOf(visa, bcg), { needsVisa: true }, 'yes'],
    [anyOf(visa, bcg), { needsVisa: false }, 'unknown'],
    [anyOf(visa, bcg), { needsVisa: false, bcgGiven: false }, 'no'],
    [not(allOf(visa, not(bcg))), { needsVisa: true, bcgGiven: true }, 'yes'],
  ])('%j of %j: %s', (condition, profile, answer) => {
    expect(appliesTo(condition, ground(profile))).toBe(answer);
  });

  test('the first part that is open is asked for', () => {
    expect(settleCondition(allOf(visa, not(bcg)), ground({ needsVisa: true }))).toBe(
      'fill in "BCG vaccine given" in your profile',
    );
  });
});
