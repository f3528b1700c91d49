import { day } from '../requirements/given.ts';
import {
  type AdmissionRow,
  admits,
  applied,
  asks,
  at,
  CORES,
  days,
  done,
  due,
  FOUR_WEEKS,
  GRADUATES,
  mostWeeks,
  NO_RESIDENCY,
  type Situation,
  STEP_1,
  STUDENTS_AND_GRADUATES,
} from './admission-row.ts';

const SPECIALTY = 'Is there an observership in anesthesiology?';
const RECENT = 'How recent must my graduation be?';
const SPONSOR = 'Which faculty member sponsors me?';
const USF_WINDOWS =
  'Applications are taken only in 1 Apr - 14 Jul (answer by 22 Jul), 1 Aug - 1 Oct (answer by 15 Oct) or 1 Dec - 1 Feb (answer by 15 Feb) of each year.';
const CLINIC_WINDOWS =
  'Applications are taken only in 1 Dec - 31 Jan (answer by 15 Mar) or 1 Jun - 31 Jul (answer by 15 Sep) of each year.';

const step2 = (score: number, elective = ''): Situation => ({
  profile: { tests: [{ test: 'USMLE Step 2 CK', score }] },
  rotation: { elective },
});
const handsOn = (passed: boolean): Situation => ({
  profile: { status: 'graduate', tests: [{ test: 'USMLE Step 1', passed }] },
  rotation: { type: 'icu' },
});
const starting = (start: string, end: string, appliedOn: string): Situation => ({
  rotation: { start: day(start), end: day(end), appliedOn: day(appliedOn) },
});

/** What both observerships of the Cleveland Clinic say of people and windows. */
const CLINIC = [
  NO_RESIDENCY,
  asks('Does it matter where I practise or train?'),
  asks('Is my citizenship taken?'),
  // For July to December: December and January, answered in March.
  [
    CLINIC_WINDOWS,
    starting('2027-07-05', '2027-07-30', '2027-01-31'),
    starting('2027-07-05', '2027-07-30', '2027-02-01'),
    'fails',
  ],
] as const;

/** Whom hosts of graduates take, when and for how long (domain facts, section 2b). */
export const ADMISSION_GRADUATES: readonly AdmissionRow[] = [
  ...admits(
    'uab-observership',
    STUDENTS_AND_GRADUATES,
    STEP_1,
    [
      'Apply at least 3 months before the first day.',
      applied('2026-11-01'),
      applied('2026-11-02'),
      'fails',
    ],
    due(
      'The arrival papers: with the host at least 2 weeks before the first day.',
      '2027-01-18',
      '2027-01-19',
    ),
    asks(RECENT),
    asks(SPECIALTY),
    asks('Which test for tuberculosis, and when?'),
  ),
  ...admits(
    'kansas-observership',
    GRADUATES,
    [
      'Applications are taken only in 15 Oct - 15 Dec of each year.',
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
      'For Pediatrics, Obstetrics and Gynecology: ask the host: Is there an observership in this specialty?',
      undefined,
      { rotation: { elective: 'Pediatrics' } },
      'ask',
    ],
    asks(SPECIALTY),
    asks('Which visa, health papers and scores do you want?'),
  ),
  ...admits(
    'texas-tech-internal-medicine',
    GRADUATES,
    due(
      'All documents: with the host at least 4 weeks before the first day.',
      '2027-01-04',
      '2027-01-05',
    ),
    mostWeeks(8, '2027-03-26', '2027-04-02'),
    asks('Which tuberculosis test, influenza vaccination and insurance do you want?'),
  ),
  ...admits(
    'griffin-hospital',
    GRADUATES,
    STEP_1,
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
    asks('Is a month left in this calendar year?'),
  ),
  ...admits('mobile-infirmary', GRADUATES, STEP_1, asks(RECENT), asks('How old may the PPD be?')),
  ...admits(
    'usf-health',
    [
      'Only students in their final year during the rotation and graduates are taken.',
      { profile: { status: 'graduate' } },
      { profile: { status: 'student', graduationDay: day('2028-06-30') } },
      'fails',
    ],
    [
      'If you are a graduate, you must have passed USMLE Step 1.',
      handsOn(true),
      handsOn(false),
      'fails',
    ],
    [
      'If you are a student, ask the host: Must a student have passed Step 1?',
      undefined,
      { profile: { status: 'final-year' } },
      'ask',
    ],
    [
      'For Hospital Medicine: USMLE Step 2 CK of at least 240.',
      step2(240, 'Hospital Medicine'),
      step2(239, 'Hospital Medicine'),
      'fails',
    ],
    [USF_WINDOWS, applied('2026-10-01'), applied('2026-10-02'), 'fails'],
    [USF_WINDOWS, applied('2026-08-01'), applied('2026-07-31'), 'fails'],
    [
      `For Anesthesiology: ask the host: ${SPECIALTY}`,
      undefined,
      { rotation: { elective: 'Anesthesia' } },
      'ask',
    ],
    asks('Which fee, tuberculosis test and visa do you want?'),
  ),
  ...admits(
    'uofl-health',
    GRADUATES,
    ['Apply at least 60 days before the first day.', at('2026-12-03'), at('2026-12-04'), 'fails'],
    mostWeeks(4, '2027-02-26', '2027-03-05'),
    asks('Which visa, insurance and background check do you want?'),
  ),
  ...admits(
    'thomas-jefferson',
    STUDENTS_AND_GRADUATES,
    ['Apply at least 3 months before the first day.', at('2026-11-01'), at('2026-11-02'), 'fails'],
    asks('Which department hosts me?'),
    asks('What is the fee?'),
  ),
  ...admits(
    'uthealth-houston',
    STUDENTS_AND_GRADUATES,
    ['Apply at least 8 weeks before the first day.', at('2026-12-07'), at('2026-12-08'), 'fails'],
    asks(SPONSOR),
    asks('Is there space from May to August?'),
    mostWeeks(8, '2027-03-26', '2027-04-02'),
    asks('Which tuberculosis test, insurance and visa do you want?'),
  ),
  ...admits(
    'ucla-health-observership',
    GRADUATES,
    mostWeeks(12, '2027-04-23', '2027-04-30'),
    asks('Which department accepts me, and for which days?'),
    asks('Do you want a letter of whoever pays for my stay?'),
    asks('Do the 3 months hold for the skin or blood test, or for the X-ray alone?'),
  ),
  ...admits(
    'miami-imi',
    STUDENTS_AND_GRADUATES,
    mostWeeks(12, '2027-04-23', '2027-04-30'),
    asks('Which papers, fees and days do you want?'),
    asks('Is there an elective for graduates?'),
  ),
  ...admits(
    'jackson-health',
    GRADUATES,
    mostWeeks(4, '2027-02-26', '2027-03-05'),
    asks('Which papers and fees do you want, and who covers liability?'),
  ),
  ...admits(
    'amopportunities',
    STUDENTS_AND_GRADUATES,
    [
      'If you are a graduate and the rotation\'s type is not "Observership", you must have passed USMLE Step 1.',
      handsOn(true),
      handsOn(false),
      'fails',
    ],
    [
      'If you are a graduate and the rotation\'s type is not "Observership", ask the host: Which visa do I need for hands-on work?',
      undefined,
      handsOn(true),
      'ask',
    ],
    ['Apply at least 45 days before the first day.', at('2026-12-18'), at('2026-12-19'), 'fails'],
    due(
      'The whole price: with the host at least 45 days before the first day.',
      '2026-12-18',
      '2026-12-19',
    ),
    due(
      'All documents: with the host at least 45 days before the first day.',
      '2026-12-18',
      '2026-12-19',
    ),
    asks('By which day must my papers be in after I book?'),
    asks('In which city and hospital, and with which health papers?'),
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
    asks('Are 4 weeks between two programmes kept?'),
    asks('Which papers do you want?'),
  ),
  ...admits('cleveland-clinic-observer', ...CLINIC),
  ...admits(
    'chop',
    NO_RESIDENCY,
    ['Apply at least 2 months before the first day.', at('2026-12-01'), at('2026-12-02'), 'fails'],
    mostWeeks(8, '2027-03-26', '2027-04-02'),
    asks('Must I work or train abroad and go back?'),
    asks('Which health papers do you want?'),
  ),
  ...admits(
    'md-anderson',
    asks('Do you take somebody who is neither employed, appointed nor enrolled?'),
    ['Apply at least 4 weeks before the first day.', at('2027-01-04'), at('2027-01-05'), 'fails'],
    asks(SPONSOR),
    mostWeeks(12, '2027-04-23', '2027-04-30'),
  ),
  ...admits(
    'florida-anesthesiology-preceptorship',
    GRADUATES,
    asks('Which fee, length and papers do you want?'),
  ),
  ...admits(
    'upmc-critical-care',
    GRADUATES,
    ['Apply at least 6 months before the first day.', at('2026-08-01'), at('2026-08-02'), 'fails'],
    mostWeeks(8, '2027-03-26', '2027-04-02'),
    asks('Must I go back to my institution?'),
    asks('Which state clearances do you want before arrival?'),
  ),
];
