import type { ApplicantStatus } from '../../core/applicant/profile.ts';
import type { AdmissionDemand } from '../../core/hosts/admission-rule.ts';

type Kind = AdmissionDemand['kind'];

/** Every kind of demand, in groups as the form offers them. */
export const DEMAND_GROUPS: readonly { readonly group: string; readonly kinds: readonly Kind[] }[] =
  [
    {
      group: 'Who may come',
      kinds: [
        'status',
        'accreditation',
        'international-schools',
        'affiliation',
        'no-us-citizens-abroad',
        'home-school-in-vslo',
        'no-off-shore-schools',
        'not-for-residency-applicants',
        'quota',
        'nomination',
      ],
    },
    {
      group: 'What they have done',
      kinds: ['test-passed', 'score', 'clinical-weeks', 'cores', 'before-graduation'],
    },
    {
      group: 'On which days',
      kinds: [
        'blocked-months',
        'fixed-blocks',
        'starts-first-monday',
        'block-weeks',
        'last-day-of-year',
      ],
    },
    { group: 'Applying in time', kinds: ['lead-time', 'application-windows', 'due-before'] },
    { group: 'How much', kinds: ['max-weeks', 'max-electives'] },
    { group: 'Only the host knows', kinds: ['ask'] },
  ];

export const DEMAND_WORDS: Readonly<Record<Kind, string>> = {
  status: 'Students or graduates',
  accreditation: 'Accredited schools only',
  'international-schools': 'Schools outside the USA and Canada',
  affiliation: 'Agreement with the school',
  'no-us-citizens-abroad': 'No US citizens at foreign schools',
  'home-school-in-vslo': 'School takes part in VSLO',
  'no-off-shore-schools': 'No off-shore schools',
  'not-for-residency-applicants': 'Not for residency applicants',
  quota: 'Few places per school',
  nomination: 'School nominates',
  'test-passed': 'A test passed',
  score: 'A score',
  'clinical-weeks': 'Weeks of clinical training',
  cores: 'Core clerkships',
  'before-graduation': 'Before graduation',
  'blocked-months': 'Months without rotations',
  'fixed-blocks': 'Fixed blocks',
  'starts-first-monday': 'Starts on first Mondays',
  'block-weeks': 'Length of a block',
  'last-day-of-year': 'Last day of the year',
  'lead-time': 'Time to apply before the start',
  'application-windows': 'Yearly application windows',
  'due-before': 'Due before the start',
  'max-weeks': 'Most weeks',
  'max-electives': 'Most electives',
  ask: 'A question to the host',
};

export const STATUS_WORDS: Readonly<Record<ApplicantStatus, string>> = {
  student: 'Students',
  'final-year': 'Final-year students',
  graduate: 'Graduates',
};
