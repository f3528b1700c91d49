import { day } from '../../requirements/given.ts';
import type { DemandRows } from './demand-row.ts';

/** What they have done, and how much. */
export const TRAINING_ROWS: DemandRows<
  | 'test-passed'
  | 'score'
  | 'clinical-weeks'
  | 'cores'
  | 'before-graduation'
  | 'max-weeks'
  | 'max-electives'
> = {
  'test-passed': [
    {
      demand: { kind: 'test-passed', anyOf: ['USMLE Step 1', 'IFOM-BSE'] },
      says: 'You must have passed USMLE Step 1 or IFOM-BSE.',
      stands: [
        [
          {},
          'unknown',
          'The profile has no result of USMLE Step 1 or IFOM-BSE.',
          'Fill in "Test scores" in your profile.',
        ],
        [
          { profile: { tests: [{ test: 'USMLE Step 1' }] } },
          'unknown',
          'The profile does not say whether you passed USMLE Step 1.',
          'Fill in "Test scores" in your profile.',
        ],
        [
          { profile: { tests: [{ test: 'USMLE Step 1', passed: false }] } },
          'fails',
          'You have not passed USMLE Step 1 or IFOM-BSE yet.',
          'Pass it first, or choose another host.',
        ],
        [
          { profile: { tests: [{ test: 'IFOM-BSE', passed: true }] } },
          'passes',
          'You have passed IFOM-BSE.',
          '',
        ],
      ],
    },
    {
      demand: { kind: 'test-passed', anyOf: ['USMLE Step 1'], atFirst: true },
      says: 'You must have passed USMLE Step 1 at the first attempt.',
      stands: [
        [
          { profile: { tests: [{ test: 'USMLE Step 1', passed: true, attempts: 1 }] } },
          'passes',
          'You have passed USMLE Step 1 at the first attempt.',
          '',
        ],
        [
          { profile: { tests: [{ test: 'USMLE Step 1', passed: true, attempts: 2 }] } },
          'fails',
          'You have passed USMLE Step 1 at a later attempt.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
        [
          { profile: { tests: [{ test: 'USMLE Step 1', passed: true }] } },
          'unknown',
          'The profile does not say at which attempt you passed USMLE Step 1.',
          'Fill in "Test scores" in your profile.',
        ],
      ],
    },
  ],
  score: [
    {
      demand: {
        kind: 'score',
        test: 'TOEFL',
        atLeast: 100,
        within: { amount: 2, unit: 'years' },
        unlessTaughtInEnglish: true,
      },
      says: 'TOEFL of at least 100, taken within the 2 years before you apply, unless you are taught in English.',
      stands: [
        [
          {},
          'unknown',
          'The profile has no score of TOEFL.',
          'Fill in "Test scores" in your profile.',
        ],
        [
          { profile: { taughtInEnglish: true } },
          'passes',
          'You are taught in English, so it is not asked of you.',
          '',
        ],
        [
          {
            profile: {
              taughtInEnglish: false,
              tests: [{ test: 'TOEFL', score: 104, takenOn: day('2026-03-01') }],
            },
          },
          'passes',
          'You have 104 in TOEFL of 1 Mar 2026.',
          '',
        ],
        [
          {
            profile: {
              taughtInEnglish: false,
              tests: [{ test: 'TOEFL', score: 98, takenOn: day('2026-03-01') }],
            },
          },
          'fails',
          'You have 98 in TOEFL of 1 Mar 2026, and at least 100 is asked.',
          'Take TOEFL again, or choose another host.',
        ],
        [
          { profile: { tests: [{ test: 'TOEFL', score: 98, takenOn: day('2026-03-01') }] } },
          'unknown',
          'You have 98 in TOEFL of 1 Mar 2026, and at least 100 is asked. It is not asked of those taught in English.',
          'Fill in "Taught in English" in your profile.',
        ],
        [
          { profile: { taughtInEnglish: false, tests: [{ test: 'TOEFL', score: 104 }] } },
          'unknown',
          'The profile does not say when you took TOEFL.',
          'Fill in "Test scores" in your profile.',
        ],
        [
          {
            profile: {
              taughtInEnglish: false,
              tests: [{ test: 'TOEFL', score: 104, takenOn: day('2020-03-01') }],
            },
          },
          'fails',
          'You have 104 in TOEFL of 1 Mar 2020, more than 2 years before the application.',
          'Take TOEFL again, or choose another host.',
        ],
      ],
    },
  ],
  'clinical-weeks': [
    {
      demand: { kind: 'clinical-weeks', atLeast: 48 },
      says: 'You must have done at least 48 weeks of clinical training.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say how many clinical weeks you have done.',
          'Fill in "Weeks of clinical training" in your profile.',
        ],
        [
          { profile: { clinicalWeeks: 48 } },
          'passes',
          'You have done 48 weeks, and 48 are asked.',
          '',
        ],
        [
          { profile: { clinicalWeeks: 47 } },
          'fails',
          'You have done 47 weeks, and 48 are asked.',
          'Ask the host whether weeks that you finish before the first day count.',
        ],
      ],
    },
  ],
  cores: [
    {
      demand: { kind: 'cores', atLeast: 2, named: ['Surgery', 'Pediatrics'] },
      says: 'You must have done at least 2 core clerkships, Surgery and Pediatrics among them.',
      stands: [
        [
          {},
          'unknown',
          'The profile names no core clerkships done.',
          'Fill in "Core clerkships done" in your profile.',
        ],
        [
          { profile: { coresDone: ['Surgery', 'Peds'] } },
          'passes',
          'You have done 2 core clerkships.',
          '',
        ],
        [
          { profile: { coresDone: ['Surgery'] } },
          'fails',
          'Pediatrics is not among the cores that you have done.',
          'Ask the host whether a core that you finish before the first day counts.',
        ],
        [
          { profile: { coresDone: ['Neurology'] } },
          'fails',
          'Surgery and Pediatrics are not among the cores that you have done.',
          'Ask the host whether a core that you finish before the first day counts.',
        ],
      ],
    },
    {
      demand: { kind: 'cores', atLeast: 3 },
      says: 'You must have done at least 3 core clerkships.',
      stands: [
        [
          { profile: { coresDone: ['Surgery'] } },
          'fails',
          'You have done 1 core clerkship of 3.',
          'Ask the host whether a core that you finish before the first day counts.',
        ],
      ],
    },
  ],
  'before-graduation': [
    {
      demand: { kind: 'before-graduation', within: { amount: 12, unit: 'months' } },
      says: 'The rotation must end within the 12 months before you graduate.',
      stands: [
        [
          {},
          'unknown',
          'The profile does not say when you graduate.',
          'Fill in "Graduation" in your profile.',
        ],
        [
          { profile: { status: 'graduate' } },
          'fails',
          'You have graduated.',
          'Choose another host, or ask this one whether its page still holds.',
        ],
        [
          { profile: { graduationDay: day('2027-06-30') } },
          'passes',
          'The rotation ends before you graduate on 30 Jun 2027.',
          '',
        ],
        [
          { profile: { graduationDay: day('2027-02-10') } },
          'fails',
          'You graduate on 10 Feb 2027, before the rotation ends.',
          'Choose days that end between 10 Feb 2026 and 10 Feb 2027.',
        ],
        [
          { profile: { graduationDay: day('2028-06-30') } },
          'fails',
          'The rotation ends more than 12 months before you graduate on 30 Jun 2028.',
          'Choose days that end between 30 Jun 2027 and 30 Jun 2028.',
        ],
      ],
    },
  ],
  'max-weeks': [
    {
      demand: { kind: 'max-weeks', weeks: 4 },
      says: 'At most 4 weeks at this host altogether.',
      stands: [
        [{}, 'passes', 'The rotation lasts 4 weeks.', ''],
        [
          { rotation: { start: day('2027-02-01'), end: day('2027-03-01') } },
          'fails',
          'The rotation lasts 5 weeks.',
          'Shorten or drop 1 week at this host.',
        ],
        [
          { others: [{}] },
          'fails',
          'Your 2 rotations here last 8 weeks together.',
          'Shorten or drop 4 weeks at this host.',
        ],
      ],
    },
  ],
  'max-electives': [
    {
      demand: { kind: 'max-electives', count: 1 },
      says: 'At most one elective at this host.',
      stands: [
        [{}, 'passes', 'This is your only rotation at this host.', ''],
        [
          { others: [{}] },
          'fails',
          'You have 2 rotations at this host.',
          'Drop 1 rotation at this host.',
        ],
      ],
    },
  ],
};
