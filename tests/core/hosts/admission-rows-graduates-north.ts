import { day } from '../requirements/given.ts';
import {
  type AdmissionRow,
  admits,
  applied,
  asks,
  at,
  attempt,
  CORES,
  days,
  done,
  due,
  FOUR_WEEKS,
  GRADUATES,
  LICENSED,
  leastWeeks,
  longestStay,
  mostWeeks,
  NO_RESIDENCY,
  ROLLING,
  type Situation,
  SPONSOR,
  STUDENTS_AND_GRADUATES,
  WORKING,
} from './admission-row.ts';

const SPECIALTY = 'Is there an observership in anesthesiology?';
const CLINIC_WINDOWS =
  'Applications are taken only in 1 Dec - 31 Jan (answer by 15 Mar) for starts from 1 Jul to 31 Dec or 1 Jun - 31 Jul (answer by 15 Sep) for starts from 1 Jan to 30 Jun of each year.';

const step2 = (score: number, elective = ''): Situation => ({
  profile: { tests: [{ test: 'USMLE Step 2 CK', score }] },
  rotation: { elective },
});
const starting = (start: string, end: string, appliedOn: string): Situation => ({
  rotation: { start: day(start), end: day(end), appliedOn: day(appliedOn) },
});

const studying = (end: string): Situation => ({
  profile: { status: 'student' },
  rotation: { start: day('2027-02-01'), end: day(end) },
});

/** What both observerships of the Cleveland Clinic say of people and windows. */
const CLINIC = [
  NO_RESIDENCY,
  WORKING,
  [
    'You are taken only if you hold no passport of Belarus, Cuba, Iran, Libya, North Korea, Russia or Venezuela.',
    { profile: { nationalities: ['TR'] } },
    { profile: { nationalities: ['TR', 'IR'] } },
    'fails',
  ],
  [
    'If you hold no passport of the USA, you are taken only if your visa is B1, B2, F2, H4, J2, L2, O3 or ESTA.',
    { profile: { nationalities: ['TR'], visaHeld: 'B-1/B-2' } },
    { profile: { nationalities: ['TR'], visaHeld: 'J-1' } },
    'fails',
  ],
  // For July to December: December and January, answered in March.
  [
    CLINIC_WINDOWS,
    starting('2027-07-05', '2027-07-30', '2027-01-31'),
    starting('2027-07-05', '2027-07-30', '2027-02-01'),
    'fails',
  ],
] as const;

/** Whom hosts of graduates in the north and west take, when and for how long (domain facts, section 2b). */
export const ADMISSION_GRADUATES_NORTH: readonly AdmissionRow[] = [
  ...admits(
    'kansas-observership',
    GRADUATES,
    [
      'Applications are taken only in 15 Oct - 15 Dec for starts from 1 Jan to 31 Dec of each year.',
      applied('2026-10-15'),
      applied('2026-10-14'),
      'fails',
    ],
    FOUR_WEEKS,
    [
      'For Pathology: no day of a rotation may lie in Jun or Jul.',
      {
        rotation: { elective: 'Pathology', start: day('2027-05-03'), end: day('2027-05-28') },
      },
      {
        rotation: { elective: 'Pathology', start: day('2027-05-10'), end: day('2027-06-04') },
      },
      'fails',
    ],
    [
      'You are taken only if the elective is not Pediatrics, Obstetrics or Gynecology.',
      { rotation: { elective: 'Nephrology' } },
      { rotation: { elective: 'Pediatrics' } },
      'fails',
    ],
    asks(SPECIALTY),
    asks('Which visa, health papers and scores do you want?'),
  ),
  ...admits(
    'griffin-hospital',
    GRADUATES,
    [
      'You must have passed USMLE Step 1 at the first attempt.',
      attempt('USMLE Step 1', 1),
      attempt('USMLE Step 1', 2),
      'fails',
    ],
    [
      'You must have passed USMLE Step 2 CK at the first attempt.',
      attempt('USMLE Step 2 CK', 1),
      attempt('USMLE Step 2 CK', 2),
      'fails',
    ],
    ['USMLE Step 2 CK of at least 230.', step2(230), step2(229), 'fails'],
    [
      'No day of a rotation may lie in Jul.',
      days('2027-06-01', '2027-06-28'),
      days('2027-06-07', '2027-07-02'),
      'fails',
    ],
    FOUR_WEEKS,
    due(
      'Payment of $900 per month: with the host at least 6 weeks before the first day.',
      '2026-12-21',
      '2026-12-22',
    ),
    ROLLING,
  ),
  ...admits(
    'uofl-health',
    GRADUATES,
    LICENSED,
    ROLLING,
    ['Apply at least 60 days before the first day.', at('2026-12-03'), at('2026-12-04'), 'fails'],
    [
      'At most 4 weeks at this host in one specialty.',
      { rotation: { elective: 'Cardiology' }, others: [{ elective: 'Nephrology' }] },
      { rotation: { elective: 'Cardiology' }, others: [{ elective: 'Cardiology' }] },
      'fails',
    ],
    asks('Which visa, insurance and background check do you want?'),
  ),
  ...admits(
    'thomas-jefferson',
    STUDENTS_AND_GRADUATES,
    ['Apply at least 3 months before the first day.', at('2026-11-01'), at('2026-11-02'), 'fails'],
    longestStay('90 days', '2027-05-01', '2027-05-02'),
    [
      'If you are a student, a rotation lasts at most 12 weeks.',
      studying('2027-04-25'),
      studying('2027-04-26'),
      'fails',
    ],
    SPONSOR,
    asks('What is the fee?'),
  ),
  ...admits(
    'ucla-health-observership',
    GRADUATES,
    LICENSED,
    leastWeeks(4, '2027-02-26', '2027-02-19'),
    longestStay('3 months', '2027-04-30', '2027-05-01'),
    SPONSOR,
    asks('Do the 3 months hold for the skin or blood test, or for the X-ray alone?'),
    asks('Which four trainings do you want?'),
  ),
  ...admits(
    'medpathway',
    GRADUATES,
    [
      'You must have done the core clerkships in Internal medicine, Surgery, Pediatrics, Obstetrics and gynecology and Psychiatry.',
      done(...CORES),
      done('Internal medicine', 'Surgery', 'Pediatrics', 'Psychiatry'),
      'fails',
    ],
    asks('Is my school in the directory that you want (WHO, IMED)?'),
    asks('In which hospital and city?'),
    asks('When do you want a chest X-ray, and which visa?'),
  ),
  ...admits(
    'cleveland-clinic-florida',
    ...CLINIC,
    [
      'Rotations start on the first Monday of a month.',
      days('2027-02-01', '2027-02-26'),
      days('2027-02-08', '2027-03-05'),
      'fails',
    ],
    FOUR_WEEKS,
    mostWeeks(12, '2027-04-23', '2027-04-30'),
    due(
      'The $400 for the rotation: with the host at least 30 days before the first day.',
      '2027-01-02',
      '2027-01-03',
    ),
    [
      'At least 4 weeks lie between two rotations at this host.',
      { others: [{ start: day('2027-04-05'), end: day('2027-04-30') }] },
      { others: [{ start: day('2027-03-08'), end: day('2027-04-02') }] },
      'fails',
    ],
    asks('Which papers do you want?'),
  ),
  ...admits('cleveland-clinic-observer', ...CLINIC, [
    'You are taken only if the elective is not Anesthesiology.',
    { rotation: { elective: 'Nephrology', type: 'observership' } },
    { rotation: { elective: 'Anesthesiology', type: 'observership' } },
    'fails',
  ]),
  ...admits(
    'chop',
    NO_RESIDENCY,
    ['Apply at least 2 months before the first day.', at('2026-12-01'), at('2026-12-02'), 'fails'],
    longestStay('8 weeks', '2027-03-28', '2027-03-29'),
    WORKING,
    leastWeeks(2, '2027-02-12', '2027-02-05'),
    asks('Which health papers do you want?'),
  ),
  ...admits(
    'upmc-critical-care',
    GRADUATES,
    ['Apply at least 6 months before the first day.', at('2026-08-01'), at('2026-08-02'), 'fails'],
    longestStay('2 months', '2027-03-31', '2027-04-01'),
    [
      'You are taken only if you work or train as a doctor.',
      { profile: { employed: true } },
      { profile: { employed: false } },
      'fails',
    ],
    leastWeeks(2, '2027-02-12', '2027-02-05'),
    [
      'Less than 30 days of notice costs $2,500 more.',
      applied('2027-01-02'),
      applied('2027-01-03'),
      'ask',
    ],
    asks('Which state clearances do you want before arrival?'),
  ),
];
