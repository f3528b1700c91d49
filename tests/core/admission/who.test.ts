import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { AdmissionStatus } from '../../../src/core/admission/judging/finding.ts';
import type { Profile } from '../../../src/core/applicant/profile.ts';
import { day } from '../requirements/given.ts';
import { days, judgeOne } from './given-admission.ts';

const students: AdmissionDemand = { kind: 'status', oneOf: ['student', 'final-year'] };
const finals: AdmissionDemand = { kind: 'status', oneOf: ['final-year'] };
const graduates: AdmissionDemand = { kind: 'status', oneOf: ['graduate'] };
const lcme: AdmissionDemand = { kind: 'accreditation', oneOf: ['LCME', 'COCA'] };
const closed: AdmissionDemand = { kind: 'international-schools', accepted: false };
const open: AdmissionDemand = { kind: 'international-schools', accepted: true };
const yale: AdmissionDemand = { kind: 'no-us-citizens-abroad' };
const graduates30Jun = { graduationDay: day('2027-06-30') };

describe('who may come', () => {
  test.each<[string, AdmissionDemand, Partial<Profile>, AdmissionStatus]>([
    ['students, nothing said', students, {}, 'unknown'],
    ['students, a student', students, { status: 'student' }, 'passes'],
    ['students, a final-year student', students, { status: 'final-year' }, 'passes'],
    [
      '"student" takes the final year too',
      { kind: 'status', oneOf: ['student'] },
      { status: 'final-year' },
      'passes',
    ],
    ['students, a graduate (Harvard, Johns Hopkins)', students, { status: 'graduate' }, 'fails'],
    [
      'final year, a student who does not say when she graduates',
      finals,
      { status: 'student' },
      'unknown',
    ],
    [
      'final year, a student within the year before',
      finals,
      { status: 'student', ...graduates30Jun },
      'passes',
    ],
    [
      'final year, a student long before',
      finals,
      { status: 'student', graduationDay: day('2028-06-30') },
      'fails',
    ],
    ['graduates only, a student', graduates, { status: 'student' }, 'fails'],
    ['graduates only, a graduate', graduates, { status: 'graduate' }, 'passes'],

    ['LCME or COCA, nothing said', lcme, {}, 'unknown'],
    ['LCME or COCA, a school in Türkiye', lcme, { schoolCountry: 'TR' }, 'fails'],
    [
      'LCME or COCA, a US school without its accreditation',
      lcme,
      { schoolCountry: 'US' },
      'unknown',
    ],
    ['LCME or COCA, an LCME school', lcme, { accreditation: 'lcme' }, 'passes'],
    ['LCME or COCA, "AOA-COCA"', lcme, { accreditation: 'AOA-COCA' }, 'passes'],
    ['LCME or COCA, another', lcme, { accreditation: 'WFME' }, 'fails'],
    [
      'another body, a foreign school that names none',
      { kind: 'accreditation', oneOf: ['WFME'] },
      { schoolCountry: 'TR' },
      'unknown',
    ],

    ['no internationals (UCSF), nothing said', closed, {}, 'unknown'],
    ['no internationals, a school in Türkiye', closed, { schoolCountry: 'TR' }, 'fails'],
    [
      'no internationals, a US school by name',
      closed,
      { schoolCountry: 'United States' },
      'passes',
    ],
    ['no internationals, a Canadian school', closed, { schoolCountry: 'CA' }, 'passes'],
    ['internationals taken', open, { schoolCountry: 'TR' }, 'passes'],
    ['internationals taken, nothing said', open, {}, 'passes'],

    ['affiliation, nothing said', { kind: 'affiliation' }, {}, 'unknown'],
    [
      'affiliation, named in other letters',
      { kind: 'affiliation' },
      { affiliations: ['A HOST'] },
      'passes',
    ],
    [
      'affiliation, others named',
      { kind: 'affiliation' },
      { affiliations: ['Another host'] },
      'fails',
    ],

    ['no US citizens abroad (Yale), nothing said', yale, {}, 'unknown'],
    [
      'no US citizens abroad, a US citizen at a foreign school',
      yale,
      { nationalities: ['TR', 'US'], schoolCountry: 'TR' },
      'fails',
    ],
    [
      'no US citizens abroad, a resident at a foreign school',
      yale,
      { nationalities: ['TR'], usResident: true, schoolCountry: 'TR' },
      'fails',
    ],
    [
      'no US citizens abroad, a US citizen, country not said',
      yale,
      { nationalities: ['US'] },
      'unknown',
    ],
    [
      'no US citizens abroad, a US citizen at a US school',
      yale,
      { nationalities: ['US'], schoolCountry: 'USA' },
      'passes',
    ],
    [
      'no US citizens abroad, a Turkish citizen who does not say whether resident',
      yale,
      { nationalities: ['TR'], schoolCountry: 'TR' },
      'unknown',
    ],
    [
      'no US citizens abroad, a Turkish citizen, not resident',
      yale,
      { nationalities: ['TR'], usResident: false },
      'passes',
    ],

    ['VSLO (WashU), nothing said', { kind: 'home-school-in-vslo' }, {}, 'unknown'],
    ['VSLO, in it', { kind: 'home-school-in-vslo' }, { schoolInVslo: true }, 'passes'],
    ['VSLO, not in it', { kind: 'home-school-in-vslo' }, { schoolInVslo: false }, 'fails'],
    ['not off-shore (Harvard), nothing said', { kind: 'no-off-shore-schools' }, {}, 'unknown'],
    ['not off-shore, one', { kind: 'no-off-shore-schools' }, { schoolOffShore: true }, 'fails'],
    ['not off-shore, none', { kind: 'no-off-shore-schools' }, { schoolOffShore: false }, 'passes'],
    [
      'not for residency applicants (Cleveland Clinic), nothing said',
      { kind: 'not-for-residency-applicants' },
      {},
      'unknown',
    ],
    [
      'not for residency applicants, one',
      { kind: 'not-for-residency-applicants' },
      { seeksUsResidency: true },
      'fails',
    ],
    [
      'not for residency applicants, not one',
      { kind: 'not-for-residency-applicants' },
      { seeksUsResidency: false },
      'passes',
    ],
    ['quota', { kind: 'quota' }, {}, 'ask'],
    ['nomination', { kind: 'nomination' }, {}, 'ask'],
    ['a question', { kind: 'ask', question: 'Is the ICU open to visitors?' }, {}, 'ask'],
  ])('%s', (_, demand, profile, status) => {
    expect(judgeOne(demand, { profile }).status).toBe(status);
  });

  test('a final-year student who graduates before the last day is a graduate by then', () => {
    const profile = { status: 'final-year', ...graduates30Jun } as const;
    const until = (end: string) =>
      judgeOne(students, { profile, rotation: days('2027-06-07', end) });
    expect(until('2027-06-30').status).toBe('passes');
    expect(until('2027-07-01')).toMatchObject({
      status: 'fails',
      reason:
        'You graduate on 30 Jun 2027, before its last day, 1 Jul 2027, and are a graduate by then.',
      remedy: 'Choose days that end by 30 Jun 2027.',
    });
  });

  test('the final year begins twelve months before graduation', () => {
    const profile = { status: 'student', ...graduates30Jun } as const;
    const from = (start: string) =>
      judgeOne(finals, { profile, rotation: days(start, '2026-08-01') }).status;
    expect(from('2026-06-30')).toBe('passes');
    expect(from('2026-06-29')).toBe('fails');
  });

  test('a place that the host has given settles quota and nomination', () => {
    for (const kind of ['quota', 'nomination'] as const) {
      expect(judgeOne({ kind }, { rotation: { stage: 'offered' } }).status).toBe('passes');
      expect(judgeOne({ kind }, { rotation: { stage: 'applied' } }).status).toBe('ask');
    }
  });

  test('where the profile is silent the remedy names the field as the settings call it', () => {
    expect(judgeOne(students).remedy).toBe('Fill in "Status" in your profile.');
    expect(judgeOne(yale, { profile: { nationalities: ['TR'] } }).remedy).toBe(
      'Fill in "US permanent resident" in your profile.',
    );
  });
});
