import { expect, test } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import { appliesTo } from '../../../src/core/requirements/applies-to.ts';
import type { Condition } from '../../../src/core/requirements/requirement.ts';

const foreign: Condition = { kind: 'not-taught-in-english' };
const bcg: Condition = { kind: 'bcg-given' };
const icu: Condition = { kind: 'rotation-tag', tag: 'ICU' };
const travellers: Condition = { kind: 'nationality', countries: ['TR', 'IN'] };

test.each<[Condition | undefined, Partial<Profile>, readonly string[], string]>([
  [undefined, {}, [], 'yes'],
  [foreign, {}, [], 'unknown'],
  [foreign, { taughtInEnglish: false }, [], 'yes'],
  [foreign, { taughtInEnglish: true }, [], 'no'],
  [bcg, {}, [], 'unknown'],
  [bcg, { bcgGiven: true }, [], 'yes'],
  [bcg, { bcgGiven: false }, [], 'no'],
  [icu, {}, [], 'no'],
  [icu, {}, ['nights', ' icu'], 'yes'],
  [icu, {}, ['nights'], 'no'],
  [travellers, {}, [], 'unknown'],
  [travellers, { nationalities: ['DE', 'TR'] }, [], 'yes'],
  [travellers, { nationalities: ['DE'] }, [], 'no'],
])('a requirement where %j, for %j and the marks %j: %s', (condition, profile, tags, applies) => {
  expect(appliesTo(condition, { profile: { ...EMPTY_PROFILE, ...profile }, tags })).toBe(applies);
});
