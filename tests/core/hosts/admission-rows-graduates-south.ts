import { day } from '../requirements/given.ts';
import {
  type AdmissionRow,
  admits,
  applied,
  asks,
  at,
  days,
  due,
  GRADUATES,
  leastWeeks,
  longestStay,
  mostWeeks,
  type Situation,
  SPONSOR,
  STEP_1,
  STUDENTS_AND_GRADUATES,
  WORKING,
} from './admission-row.ts';

const SPECIALTY = 'Is there an observership in anesthesiology?';
const RECENT = 'How recent must my graduation be?';
const USF_WINDOWS =
  'Applications are taken only in 1 Apr - 14 Jul (answer by 22 Jul) for starts from 1 Sep to 31 Dec, 1 Aug - 1 Oct (answer by 15 Oct) for starts from 1 Jan to 30 Apr or 1 Dec - 1 Feb (answer by 15 Feb) for starts from 1 May to 31 Aug of each year.';

const step2 = (score: number, elective = ''): Situation => ({
  profile: { tests: [{ test: 'USMLE Step 2 CK', score }] },
  rotation: { elective },
});
const handsOn = (passed: boolean): Situation => ({
  profile: { status: 'graduate', tests: [{ test: 'USMLE Step 1', passed }] },
  rotation: { type: 'icu' },
});

const fromAbroad = (test: string) => {
  const whose = (passed: boolean): Situation => ({
    profile: { schoolCountry: 'TR', tests: [{ test, passed }] },
  });
  return [
    `If your school is outside the USA and Canada, you must have passed ${test}.`,
    whose(true),
    whose(false),
    'fails',
  ] as const;
};

/** Whom hosts of graduates in the south take, when and for how long (domain facts, section 2b). */
export const ADMISSION_GRADUATES_SOUTH: readonly AdmissionRow[] = [
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
      'All documents that follow the offer: with the host at least 2 weeks before the first day.',
      '2027-01-18',
      '2027-01-19',
    ),
    [
      'Rotations last 4 or 8 weeks, neither shorter nor longer.',
      days('2027-02-01', '2027-03-26'),
      days('2027-02-01', '2027-03-12'),
      'fails',
    ],
    asks(RECENT),
    asks(SPECIALTY),
    asks('Is the X-ray for tuberculosis asked of me, and by when?'),
  ),
  ...admits(
    'texas-tech-internal-medicine',
    GRADUATES,
    fromAbroad('USMLE Step 1'),
    fromAbroad('USMLE Step 2 CK'),
    due(
      'All documents: with the host at least 4 weeks before the first day.',
      '2027-01-04',
      '2027-01-05',
    ),
    mostWeeks(8, '2027-03-26', '2027-04-02'),
    asks('Which tuberculosis test, influenza vaccination and insurance do you want?'),
  ),
  ...admits(
    'mobile-infirmary',
    GRADUATES,
    STEP_1,
    [
      'Rotations last 2 or 4 weeks, neither shorter nor longer.',
      days('2027-02-01', '2027-02-12'),
      days('2027-02-01', '2027-02-19'),
      'fails',
    ],
    asks(RECENT),
    asks('How old may the PPD be, and does a blood test do?'),
  ),
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
    // The window of winter is for summer: nobody starts in February by it.
    [USF_WINDOWS, applied('2026-08-01'), applied('2026-07-31'), 'fails'],
    [
      'You are taken only if the elective is not Anesthesiology.',
      { rotation: { elective: 'Cardiothoracic surgery', type: 'observership' } },
      { rotation: { elective: 'Anesthesia', type: 'observership' } },
      'fails',
    ],
    asks('Which fee, tuberculosis test and visa do you want?'),
  ),
  ...admits(
    'uthealth-houston',
    STUDENTS_AND_GRADUATES,
    ['Apply at least 8 weeks before the first day.', at('2026-12-07'), at('2026-12-08'), 'fails'],
    SPONSOR,
    asks('Is there space from May to August?'),
    longestStay('2 months', '2027-03-31', '2027-04-01'),
    asks('Which tuberculosis test, insurance and visa do you want?'),
  ),
  ...admits(
    'miami-imi',
    STUDENTS_AND_GRADUATES,
    leastWeeks(4, '2027-02-26', '2027-02-19'),
    longestStay('3 months', '2027-04-30', '2027-05-01'),
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
    [
      'All documents: with the host within 7 days of the booking.',
      { rotation: { stage: 'applied', appliedOn: day('2026-11-24') } },
      { rotation: { stage: 'applied', appliedOn: day('2026-11-23') } },
      'ask',
    ],
    asks('In which city and hospital, and with which health papers?'),
  ),
  ...admits(
    'usac',
    asks('Whom do you take, in which city and hospital?'),
    asks('Which papers do you want besides the photo?'),
  ),
  ...admits(
    'md-anderson',
    WORKING,
    ['Apply at least 4 weeks before the first day.', at('2027-01-04'), at('2027-01-05'), 'fails'],
    SPONSOR,
    [
      'A rotation lasts at least 6 days.',
      days('2027-02-01', '2027-02-06'),
      days('2027-02-01', '2027-02-05'),
      'fails',
    ],
    longestStay('90 days', '2027-05-01', '2027-05-02'),
    [
      'At least 12 months lie between two rotations at this host.',
      { others: [{ start: day('2026-01-05'), end: day('2026-01-30') }] },
      { others: [{ start: day('2026-02-02'), end: day('2026-02-27') }] },
      'fails',
    ],
  ),
  ...admits(
    'florida-anesthesiology-preceptorship',
    GRADUATES,
    asks('Which fee, length and papers do you want?'),
  ),
];
