import { day } from '../../requirements/given.ts';
import type { DemandRows } from './demand-row.ts';

/** Whom the host takes. */
export const WHO_ROWS: DemandRows<
  | 'status'
  | 'accreditation'
  | 'international-schools'
  | 'affiliation'
  | 'no-us-citizens-abroad'
  | 'home-school-in-vslo'
  | 'no-off-shore-schools'
  | 'not-for-residency-applicants'
> = {
  status: [
    {
      demand: { kind: 'status', oneOf: ['final-year'] },
      says: 'Only students in their final year during the rotation are taken.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say whether you are a student or a graduate.',
          'Fill in "Status" in your profile.',
        ],
        [{ profile: { status: 'final-year' } }, 'passes', 'You are a final-year student.', ''],
        [
          { profile: { status: 'student' } },
          'unknown',
          'The profile does not say when you graduate, so whether this is your final year is open.',
          'Fill in "Graduation" in your profile.',
        ],
        [
          { profile: { status: 'student', graduationDay: day('2027-06-30') } },
          'passes',
          'On these days you are a final-year student.',
          '',
        ],
        [
          { profile: { status: 'student', graduationDay: day('2028-06-30') } },
          'fails',
          'You are a student before the final year.',
          'Choose days from 30 Jun 2027 on, in the year before you graduate.',
        ],
        [
          { profile: { status: 'final-year', graduationDay: day('2027-02-10') } },
          'fails',
          'You graduate on 10 Feb 2027, before its last day, 26 Feb 2027, and are a graduate by then.',
          'Choose days that end by 10 Feb 2027.',
        ],
        [
          { profile: { status: 'final-year', graduationDay: day('2027-01-10') } },
          'fails',
          'You graduate on 10 Jan 2027, before this rotation, and are a graduate by then.',
          'Choose days that end by 10 Jan 2027.',
        ],
        [
          { profile: { status: 'graduate' } },
          'fails',
          'You are a graduate.',
          'Look for an observership, or a host that takes graduates.',
        ],
      ],
    },
  ],
  accreditation: [
    {
      demand: { kind: 'accreditation', oneOf: ['LCME', 'COCA'] },
      says: 'Only students of schools accredited by LCME or COCA are taken.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not name your school’s accreditation.',
          'Fill in "Accreditation (LCME or COCA)" in your profile.',
        ],
        [
          { profile: { accreditation: 'LCME' } },
          'passes',
          'Your school is accredited by LCME.',
          '',
        ],
        [
          { profile: { accreditation: 'WFME' } },
          'fails',
          'Your school is accredited by WFME.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
        [
          { profile: { schoolCountry: 'TR' } },
          'fails',
          'Your school lies outside the USA and Canada, where this does not exist.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
      ],
    },
  ],
  'international-schools': [
    {
      demand: { kind: 'international-schools', accepted: false },
      says: 'Students of schools outside the USA and Canada are not taken.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say in which country your school is.',
          'Fill in "School country" in your profile.',
        ],
        [
          { profile: { schoolCountry: 'TR' } },
          'fails',
          'Your school lies outside the USA and Canada.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
        [
          { profile: { schoolCountry: 'CA' } },
          'passes',
          'Your school lies in the USA or Canada.',
          '',
        ],
      ],
    },
    {
      demand: { kind: 'international-schools', accepted: true },
      says: 'Students of schools outside the USA and Canada are taken.',
      stands: [[{}, 'passes', 'Students of schools outside the USA and Canada are taken.', '']],
    },
  ],
  affiliation: [
    {
      demand: { kind: 'affiliation' },
      says: 'Your school must have an affiliation agreement with this host.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not name the hosts that your school has agreements with.',
          'Fill in "Hosts that your school has an agreement with" in your profile.',
        ],
        [
          { profile: { affiliations: ['yale'] }, host: { name: 'Yale' } },
          'passes',
          'Your school has an agreement with Yale.',
          '',
        ],
        [
          { profile: { affiliations: ['Emory'] }, host: { name: 'Yale' } },
          'fails',
          'Yale is not among the hosts that your school has agreements with.',
          "Ask your dean's office whether an agreement can be made in time; it takes weeks.",
        ],
      ],
    },
  ],
  'no-us-citizens-abroad': [
    {
      demand: { kind: 'no-us-citizens-abroad' },
      says: 'US citizens and permanent residents at schools outside the USA are not taken.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say of which country you are a citizen.',
          'Fill in "Nationality" in your profile.',
        ],
        [
          { profile: { nationalities: ['US'] } },
          'unknown',
          'The profile does not say in which country your school is.',
          'Fill in "School country" in your profile.',
        ],
        [{ profile: { schoolCountry: 'US' } }, 'passes', 'Your school lies in the USA.', ''],
        [
          { profile: { schoolCountry: 'TR', nationalities: ['US'] } },
          'fails',
          'You are a US citizen or permanent resident at a school outside the USA.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
        [
          { profile: { schoolCountry: 'TR', nationalities: ['TR'] } },
          'unknown',
          'The profile does not say whether you are a US permanent resident.',
          'Fill in "US permanent resident" in your profile.',
        ],
        [
          { profile: { schoolCountry: 'TR', nationalities: ['TR'], usResident: false } },
          'passes',
          'You are neither a US citizen nor a permanent resident.',
          '',
        ],
      ],
    },
  ],
  'home-school-in-vslo': [
    {
      demand: { kind: 'home-school-in-vslo' },
      says: 'Your school must take part in VSLO.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say whether your school is in VSLO.',
          'Fill in "School takes part in VSLO" in your profile.',
        ],
        [{ profile: { schoolInVslo: true } }, 'passes', 'Your school takes part in VSLO.', ''],
        [
          { profile: { schoolInVslo: false } },
          'fails',
          'Your school does not take part in VSLO.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
      ],
    },
  ],
  'no-off-shore-schools': [
    {
      demand: { kind: 'no-off-shore-schools' },
      says: 'Students of off-shore or for-profit schools are not taken.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say whether your school is off-shore.',
          'Fill in "Off-shore or for-profit school" in your profile.',
        ],
        [
          { profile: { schoolOffShore: false } },
          'passes',
          'Your school is neither off-shore nor for-profit.',
          '',
        ],
        [
          { profile: { schoolOffShore: true } },
          'fails',
          'Your school is an off-shore or for-profit one.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
      ],
    },
  ],
  'not-for-residency-applicants': [
    {
      demand: { kind: 'not-for-residency-applicants' },
      says: 'Nobody who means to apply for a US residency is taken.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say whether you mean to apply for a US residency.',
          'Fill in "Will apply for a US residency" in your profile.',
        ],
        [
          { profile: { seeksUsResidency: false } },
          'passes',
          'You do not mean to apply for a US residency.',
          '',
        ],
        [
          { profile: { seeksUsResidency: true } },
          'fails',
          'You mean to apply for a US residency.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
      ],
    },
  ],
};
