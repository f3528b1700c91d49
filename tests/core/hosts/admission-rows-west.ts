import { day } from '../requirements/given.ts';
import {
  ACCREDITED,
  type AdmissionRow,
  admits,
  applied,
  asks,
  at,
  CORES,
  closed,
  cores,
  days,
  done,
  due,
  FINAL_YEAR,
  FOUR_WEEKS,
  ifom,
  NO_OFF_SHORE,
  NOT_FROM_ABROAD,
  others,
  type Situation,
  STUDENTS,
  step1,
  toefl,
} from './admission-row.ts';

const STEP_1 = 'You must have passed USMLE Step 1.';
const MAYO_TOEFL =
  'TOEFL of at least 104, taken within the 2 years before you apply, unless you are taught in English.';
const UF_MONTHS = 'No day of a rotation may lie in Feb, Apr, May, Jun, Jul or Dec.';
const UF_SEVEN =
  'If the elective is not Anesthesiology, Emergency medicine, Infectious diseases, Neurology, Orthopedics, Otolaryngology, ENT or Urology, students of schools outside the USA and Canada are not taken.';
const department = (schoolCountry: string, elective: string): Situation => ({
  profile: { schoolCountry },
  rotation: { type: 'other', elective },
});
const MAYO_STEP_1 =
  'If your school is outside the USA and Canada, you must have passed USMLE Step 1.';
const abroad = (passed?: boolean): Situation => ({
  profile: {
    schoolCountry: 'TR',
    tests: passed === undefined ? [] : [{ test: 'USMLE Step 1', passed }],
  },
});
const AGREEMENT = 'Your school must have an affiliation agreement with this host.';
const QUARTERS =
  'Applications are taken only in 1-30 Apr (answer by 14 May), 1-31 Jul (answer by 13 Aug), 1-31 Oct (answer by 15 Nov) or 1-31 Jan (answer by 15 Feb) of each year.';
const UIC_BLOCKS =
  "Rotations keep to the host's blocks: 24 Jun - 20 Jul 2019 (apply by 24 Apr 2019); 22 Jul - 17 Aug 2019 (apply by 22 May 2019); 19 Aug - 14 Sep 2019 (apply by 19 Jun 2019); 16 Sep - 12 Oct 2019 (apply by 16 Jul 2019); 28 Oct - 23 Nov 2019 (apply by 28 Aug 2019); 25 Nov - 21 Dec 2019 (apply by 25 Sep 2019); 6 Jan - 1 Feb 2020 (apply by 6 Nov 2019).";
const MIAMI =
  'For core anesthesiology, intensive care, pain, perioperative medicine and other electives: students of schools outside the USA and Canada are not taken.';

const block = (start: string, end: string, appliedOn: string): Situation => ({
  rotation: { start: day(start), end: day(end), appliedOn: day(appliedOn) },
});
const seeking = (seeksUsResidency: boolean): Situation => ({
  profile: { seeksUsResidency },
  rotation: { elective: 'Anesthesia preceptorship' },
});

/** Who may come, when and for how long, of the hosts south and west of there (domain facts, sections 0 and 2). */
export const ADMISSION_WEST: readonly AdmissionRow[] = [
  ...admits(
    'university-of-florida',
    [
      AGREEMENT,
      { profile: { affiliations: ['University of Florida'] } },
      { profile: { affiliations: ['Florida International University'] } },
      'fails',
    ],
    [AGREEMENT, { profile: { affiliations: ['university of florida'] } }, {}, 'unknown'],
    FINAL_YEAR,
    [STEP_1, step1(true), step1(false), 'fails'],
    cores(7),
    // The page of 2026 opens anesthesiology and six more departments; an older one had it closed.
    [UF_SEVEN, department('US', 'Dermatology'), department('TR', 'Dermatology'), 'fails'],
    [UF_SEVEN, department('US', 'Geriatrics'), department('TR', 'Geriatrics'), 'fails'],
    closed('Required emergency medicine', 'Emergency medicine (required)'),
    closed('Sub-internship and Sub-I', 'Sub-I, internal medicine'),
    ['At most 8 weeks at this host altogether.', others(1), others(2), 'fails'],
    [UF_MONTHS, days('2027-03-01', '2027-03-26'), days('2027-03-08', '2027-04-02'), 'fails'],
    [UF_MONTHS, days('2026-11-02', '2026-11-27'), days('2026-11-09', '2026-12-04'), 'fails'],
    [
      'Apply at least 45 days before the first day.',
      applied('2026-12-18'),
      applied('2026-12-19'),
      'fails',
    ],
    due(
      'All documents: with the host at least 15 days before the first day.',
      '2027-01-17',
      '2027-01-18',
    ),
    due(
      'Payment of the fees: with the host at least 7 days before the first day.',
      '2027-01-25',
      '2027-01-26',
    ),
    asks('Does the application go through VSLO?'),
  ),
  ...admits(
    'florida-international',
    STUDENTS,
    ['Apply at least 4 months before the first day.', at('2026-10-01'), at('2026-10-02'), 'fails'],
    due(
      'All documents: with the host at least 2 weeks before the first day.',
      '2027-01-18',
      '2027-01-19',
    ),
    [
      'Rotations start on the first Monday of a month.',
      days('2027-02-01', '2027-02-26'),
      days('2027-02-08', '2027-03-05'),
      'fails',
    ],
    FOUR_WEEKS,
    ['At most 12 weeks at this host altogether.', others(2), others(3), 'fails'],
    asks('Does the site want a COVID-19 vaccination?'),
  ),
  ...admits(
    'university-of-miami',
    [
      MIAMI,
      { profile: { schoolCountry: 'US' } },
      { profile: { schoolCountry: 'TR' }, rotation: { type: 'icu' } },
      'fails',
    ],
    asks('Is there a track of the IMI for me?'),
  ),
  ...admits(
    'emory',
    STUDENTS,
    asks('Is there a route for students of schools abroad?'),
    due(
      'The registration fee of $200: with the host at least 1 day before the first day.',
      '2027-01-31',
      '2027-02-01',
    ),
  ),
  ...admits(
    'ut-southwestern-pediatrics',
    STUDENTS,
    [STEP_1, step1(true), step1(false), 'fails'],
    asks('Is a slot left?'),
  ),
  ...admits('kansas', STUDENTS),
  ...admits(
    'mayo-clinic',
    FINAL_YEAR,
    [MAYO_STEP_1, abroad(true), abroad(false), 'fails'],
    [MAYO_STEP_1, abroad(true), abroad(), 'unknown'],
    [MAYO_TOEFL, toefl(104), toefl(103), 'fails'],
    [MAYO_TOEFL, toefl(104, '2024-12-01'), toefl(110, '2024-11-30'), 'fails'],
    [MAYO_TOEFL, { profile: { taughtInEnglish: true } }, {}, 'unknown'],
    [
      'You must have done at least 48 weeks of clinical training.',
      { profile: { clinicalWeeks: 48 } },
      { profile: { clinicalWeeks: 47 } },
      'fails',
    ],
    [
      'You must have done the core clerkships in Internal medicine, Pediatrics, Obstetrics and gynecology and Surgery.',
      done(...CORES),
      done('Internal medicine', 'Pediatrics', 'Surgery'),
      'fails',
    ],
    [
      'If the rotation is at Jacksonville, ask the host: Must my school write to the Florida Commission for Independent Education for this campus?',
      undefined,
      { rotation: { tags: ['Jacksonville'] } },
      'ask',
    ],
  ),
  ...admits(
    'uic',
    STUDENTS,
    asks('Is a place left?'),
    cores(6),
    [
      UIC_BLOCKS,
      block('2019-08-19', '2019-09-14', '2019-06-19'),
      block('2019-08-19', '2019-09-14', '2019-06-20'),
      'fails',
    ],
    [
      UIC_BLOCKS,
      block('2020-01-06', '2020-02-01', '2019-11-06'),
      block('2020-01-06', '2020-01-31', '2019-11-06'),
      'fails',
    ],
    // Outside the calendar that was read, only the host knows its blocks.
    [UIC_BLOCKS, block('2019-06-24', '2019-07-20', '2019-04-24'), {}, 'ask'],
  ),
  ...admits(
    'cleveland-clinic',
    STUDENTS,
    asks('Is there a place for an international student?'),
    [
      'For Preceptorship: nobody who means to apply for a US residency is taken.',
      seeking(false),
      seeking(true),
      'fails',
    ],
    FOUR_WEEKS,
  ),
  ...admits(
    'university-hospitals-cleveland',
    STUDENTS,
    ['You must have passed USMLE Step 1 or IFOM.', ifom(true), step1(false), 'fails'],
    cores(5),
    asks('Which score does this elective want?'),
    FOUR_WEEKS,
    ['At most 4 electives at this host.', others(3), others(4), 'fails'],
  ),
  ...admits(
    'washington-university',
    STUDENTS,
    [
      'Your school must take part in VSLO.',
      { profile: { schoolInVslo: true } },
      { profile: { schoolInVslo: false } },
      'fails',
    ],
    [
      'Places per school are limited, and only the host knows how many are left.',
      { rotation: { stage: 'offered' } },
      {},
      'ask',
    ],
    ['Apply at least 45 days before the first day.', at('2026-12-18'), at('2026-12-19'), 'fails'],
    FOUR_WEEKS,
    ['At most one elective at this host.', others(0), others(1), 'fails'],
    asks('Do you sign an agreement with my school?'),
  ),
  ...admits(
    'stanford-international',
    FINAL_YEAR,
    [
      'You must have done the core clerkships in Internal medicine, Pediatrics and Surgery.',
      done('Medicine', 'Paediatrics', 'General surgery'),
      done('Medicine', 'Paediatrics', 'Psychiatry'),
      'fails',
    ],
    asks('Which days are the periods?'),
    FOUR_WEEKS,
    ['At most 2 electives at this host.', others(1), others(2), 'fails'],
    ['At most 8 weeks at this host altogether.', others(1), others(2), 'fails'],
  ),
  ...admits(
    'stanford-us-students',
    STUDENTS,
    ACCREDITED,
    [QUARTERS, applied('2026-10-31'), applied('2026-11-01'), 'fails'],
    [QUARTERS, applied('2026-10-01'), applied('2026-09-30'), 'fails'],
  ),
  ...admits(
    'ucsf',
    STUDENTS,
    NOT_FROM_ABROAD,
    ACCREDITED,
    [
      'Applications open on 1 Feb, and no closing day is named.',
      block('2027-09-06', '2027-10-01', '2027-02-01'),
      block('2027-09-06', '2027-10-01', '2027-01-31'),
      'fails',
    ],
    ['At most 12 weeks at this host altogether.', others(2), others(3), 'fails'],
  ),
  ...admits(
    'uc-san-diego',
    FINAL_YEAR,
    NOT_FROM_ABROAD,
    NO_OFF_SHORE,
    asks('When is the fee of $300 due?'),
  ),
  ...admits('ucla', STUDENTS, asks('Does UCLA take students of schools abroad?'), [
    'Rotations last 3 weeks, neither shorter nor longer.',
    days('2027-02-01', '2027-02-19'),
    days('2027-02-01', '2027-02-26'),
    'fails',
  ]),
  ...admits('uc-davis', asks('Does UC Davis take students of schools abroad?')),
];
