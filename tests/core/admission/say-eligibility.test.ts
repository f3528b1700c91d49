import { expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { sayEligibility } from '../../../src/core/admission/say-eligibility.ts';
import type { Profile } from '../../../src/core/applicant/profile.ts';
import { givenRule, judgeRules } from './given-admission.ts';

const GRADUATES: AdmissionDemand = { kind: 'status', oneOf: ['graduate'] };
const STUDENTS: AdmissionDemand = { kind: 'status', oneOf: ['student', 'final-year'] };
const NOT_IN_FEBRUARY: AdmissionDemand = { kind: 'blocked-months', months: [2] };
const NOMINATION: AdmissionDemand = { kind: 'nomination' };
const VSLO: AdmissionDemand = { kind: 'home-school-in-vslo' };
const QUOTA: AdmissionDemand = { kind: 'quota' };

function eligibility(
  demands: readonly AdmissionDemand[],
  { assumed = false, ...profile }: Partial<Profile> & { readonly assumed?: boolean } = {},
) {
  const admission = demands.map((demand) => givenRule(demand));
  return sayEligibility({ admission }, judgeRules(admission, { profile }), assumed);
}

test.each<[string, readonly AdmissionDemand[], Parameters<typeof eligibility>[1], string, RegExp]>([
  ['open', [GRADUATES], { status: 'graduate' }, 'open', /the one admission rule fits/],
  [
    'closed, and why',
    [STUDENTS, QUOTA],
    { status: 'graduate' },
    'closed',
    /^You are a graduate\.$/,
  ],
  ['closed in that month', [NOT_IN_FEBRUARY], {}, 'closed', /Feb/],
  [
    'no day was chosen',
    [NOT_IN_FEBRUARY, GRADUATES],
    { assumed: true, status: 'graduate' },
    'open',
    /fits/,
  ],
  ['nor does that open', [STUDENTS], { assumed: true, status: 'graduate' }, 'closed', /graduate/],
  ['what only the host knows', [QUOTA], {}, 'unclear', /^(?!To settle)/],
  ['open if', [GRADUATES, QUOTA], {}, 'unclear', /^To settle: Only graduates are taken\. .*$/],
  [
    'two are named',
    [GRADUATES, VSLO, QUOTA, NOMINATION],
    {},
    'unclear',
    /VSLO.* 2 more to find out\.$/,
  ],
  ['no rule is known', [], {}, 'unclear', /^No admission rule is known/],
])('%s', (_what, demands, given, status, summary) => {
  const said = eligibility(demands, given);
  expect(said.status).toBe(status);
  expect(said.summary).toMatch(summary);
});
