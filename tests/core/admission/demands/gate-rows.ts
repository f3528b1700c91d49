import { days } from '../given-admission.ts';
import type { DemandRows } from './demand-row.ts';

const ELSEWHERE = 'Choose another host, or ask this one whether its page still holds.';

/** Gates on who comes, and from when to when. */
export const GATE_ROWS: DemandRows<
  'only-if' | 'accreditation-or-affiliation' | 'only-between' | 'min-weeks'
> = {
  'only-if': [
    {
      // UofL Health, UCLA Health.
      demand: { kind: 'only-if', condition: { kind: 'licensed' } },
      says: 'You are taken only if you are licensed to practise medicine.',
      stands: [
        [
          {},
          'unknown',
          'Your profile does not say whether you are licensed to practise medicine.',
          'Fill in "Licensed to practise medicine" in your profile.',
        ],
        [{ profile: { licensed: true } }, 'passes', 'You are licensed to practise medicine.', ''],
        [
          { profile: { licensedIn: ['TR'] } },
          'passes',
          'You are licensed to practise medicine.',
          '',
        ],
        [
          { profile: { licensed: false } },
          'fails',
          'You are not licensed to practise medicine.',
          ELSEWHERE,
        ],
      ],
    },
    {
      demand: { kind: 'only-if', condition: { kind: 'licensed', countries: ['DE', 'AT'] } },
      says: 'You are taken only if you are licensed to practise medicine in Germany or Austria.',
      stands: [
        [
          { profile: { licensed: true } },
          'unknown',
          'Your profile does not say whether you are licensed to practise medicine in Germany or Austria.',
          'Fill in "Licensed in" in your profile.',
        ],
        [
          { profile: { licensedIn: ['TR'] } },
          'fails',
          'You are not licensed to practise medicine in Germany or Austria.',
          ELSEWHERE,
        ],
        [
          { profile: { licensedIn: ['AT'] } },
          'passes',
          'You are licensed to practise medicine in Germany or Austria.',
          '',
        ],
      ],
    },
    {
      // Cleveland Clinic, observers: excluded citizens.
      demand: {
        kind: 'only-if',
        condition: {
          kind: 'not',
          condition: { kind: 'nationality', countries: ['BY', 'CU', 'IR'] },
        },
      },
      says: 'You are taken only if you hold no passport of Belarus, Cuba or Iran.',
      stands: [
        [
          { profile: { nationalities: ['TR'] } },
          'passes',
          'You hold no passport of Belarus, Cuba or Iran.',
          '',
        ],
        [
          { profile: { nationalities: ['DE', 'IR'] } },
          'fails',
          'You hold a passport of Belarus, Cuba or Iran.',
          ELSEWHERE,
        ],
      ],
    },
    {
      // The same host: nobody who seeks a US residency, and visas by list.
      demand: {
        kind: 'only-if',
        condition: { kind: 'not', condition: { kind: 'seeks-residency' } },
      },
      says: 'You are taken only if you do not mean to apply for a US residency.',
      stands: [
        [
          { profile: { seeksUsResidency: true } },
          'fails',
          'You mean to apply for a US residency.',
          ELSEWHERE,
        ],
        [
          { profile: { seeksUsResidency: false } },
          'passes',
          'You do not mean to apply for a US residency.',
          '',
        ],
      ],
    },
    {
      demand: { kind: 'only-if', condition: { kind: 'visa-held', oneOf: ['B1', 'B2', 'ESTA'] } },
      says: 'You are taken only if your visa is B1, B2 or ESTA.',
      stands: [
        [
          {},
          'unknown',
          'Your profile does not say whether your visa is B1, B2 or ESTA.',
          'Fill in "Visa held or planned" in your profile.',
        ],
        [{ profile: { visaHeld: 'B-1/B-2' } }, 'passes', 'Your visa is B1, B2 or ESTA.', ''],
        [{ profile: { visaHeld: 'J-1' } }, 'fails', 'Your visa is not B1, B2 or ESTA.', ELSEWHERE],
      ],
    },
    {
      // MD Anderson: nobody unattached.
      demand: { kind: 'only-if', condition: { kind: 'employed' } },
      says: 'You are taken only if you work or train as a doctor.',
      stands: [
        [{ profile: { employed: true } }, 'passes', 'You work or train as a doctor.', ''],
        [
          { profile: { employed: false } },
          'fails',
          'You do not work or train as a doctor.',
          ELSEWHERE,
        ],
      ],
    },
  ],
  'accreditation-or-affiliation': [
    {
      demand: { kind: 'accreditation-or-affiliation', oneOf: ['LCME', 'COCA'] },
      says: 'Your school must be accredited by LCME or COCA, or have an affiliation agreement with this host.',
      stands: [
        [
          { profile: { accreditation: 'LCME' } },
          'passes',
          'Your school is accredited by LCME.',
          '',
        ],
        [
          {
            host: { name: 'Yale' },
            profile: { schoolCountry: 'TR', affiliations: ['Yale'] },
          },
          'passes',
          'Your school has an agreement with Yale.',
          '',
        ],
        [
          { profile: { schoolCountry: 'TR' } },
          'unknown',
          'The profile does not name the hosts that your school has agreements with.',
          'Fill in "Hosts that your school has an agreement with" in your profile.',
        ],
        [
          {
            host: { name: 'Yale' },
            profile: { schoolCountry: 'TR', affiliations: ['Emory'] },
          },
          'fails',
          'Your school lies outside the USA and Canada, where this does not exist. Yale is not among the hosts that your school has agreements with.',
          "Ask your dean's office whether an agreement can be made in time; it takes weeks.",
        ],
      ],
    },
  ],
  'only-between': [
    {
      demand: { kind: 'only-between', from: '07-01', to: '04-30' },
      says: 'Rotations run only between 1 Jul and 30 Apr of each year.',
      stands: [
        [{}, 'passes', '1-26 Feb 2027 lies within 1 Jul 2026 - 30 Apr 2027.', ''],
        [
          { rotation: days('2027-04-19', '2027-05-01') },
          'fails',
          '19 Apr - 1 May 2027 does not lie wholly between 1 Jul and 30 Apr.',
          'Choose days within 1 Jul 2026 - 30 Apr 2027.',
        ],
        [
          { rotation: days('2027-06-28', '2027-07-23') },
          'fails',
          '28 Jun - 23 Jul 2027 does not lie wholly between 1 Jul and 30 Apr.',
          'Choose days within 1 Jul 2027 - 30 Apr 2028.',
        ],
        [
          { rotation: days('2027-07-01', '2027-07-28') },
          'passes',
          '1-28 Jul 2027 lies within 1 Jul 2027 - 30 Apr 2028.',
          '',
        ],
      ],
    },
  ],
  'min-weeks': [
    {
      demand: { kind: 'min-weeks', weeks: 4 },
      says: 'A rotation lasts at least 4 weeks.',
      stands: [
        [{}, 'passes', 'The rotation lasts 26 days.', ''],
        [
          { rotation: days('2027-02-01', '2027-02-25') },
          'fails',
          'The rotation lasts 25 days; 4 weeks are at least 26 days, Monday to Friday.',
          'End it on 26 Feb 2027 or later.',
        ],
      ],
    },
  ],
};
