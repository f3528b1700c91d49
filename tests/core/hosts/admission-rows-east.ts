import { day } from '../requirements/given.ts';
import {
  ACCREDITED,
  type AdmissionRow,
  admits,
  afterOffer,
  applied,
  asks,
  at,
  closed,
  cores,
  days,
  due,
  FINAL_YEAR,
  FOUR_WEEKS,
  NO_OFF_SHORE,
  NOT_FROM_ABROAD,
  others,
  type Situation,
  STUDENTS,
  toefl,
} from './admission-row.ts';

const graduating = (on: string, end = '2027-02-26'): Situation => ({
  profile: { graduationDay: day(on) },
  rotation: { end: day(end) },
});
const NOT_US = 'US citizens and permanent residents at schools outside the USA are not taken.';
const YALE_LEAD = 'Apply between 6 months and 4 months before the first day.';
const JHU_LEAD = 'Apply between 6 months and 6 weeks before the first day.';
const BEFORE_GRADUATION = 'The rotation must end within the 12 months before you graduate.';
const WEILL_MONTHS = 'No day of a rotation may lie in Jun, Jul or Aug.';
const WEILL_YEAR = 'No rotation runs past 19 Dec of its year.';

/** Who may come, when and for how long, of hosts between Boston and Baltimore (domain facts, sections 0 and 2). */
export const ADMISSION_EAST: readonly AdmissionRow[] = [
  ...admits(
    'boston-university-isep',
    FINAL_YEAR,
    cores(7),
    due(
      'All documents: with the host at least 4 weeks before the first day.',
      '2027-01-04',
      '2027-01-05',
    ),
    due(
      'The tuition of $3,000 per elective: with the host by the first day.',
      '2027-02-01',
      '2027-02-02',
    ),
    due(
      'The Workday training: with the host at least 1 day before the first day.',
      '2027-01-31',
      '2027-02-01',
    ),
  ),
  ...admits('boston-university-us-students', STUDENTS, NOT_FROM_ABROAD),
  ...admits(
    'yale',
    [
      NOT_US,
      { profile: { nationalities: ['TR'], usResident: false } },
      { profile: { nationalities: ['US'], schoolCountry: 'TR' } },
      'fails',
    ],
    [
      NOT_US,
      { profile: { nationalities: ['US'], schoolCountry: 'US' } },
      { profile: { nationalities: ['TR'], usResident: true, schoolCountry: 'TR' } },
      'fails',
    ],
    [NOT_US, { profile: { schoolCountry: 'US' } }, {}, 'unknown'],
    FINAL_YEAR,
    [YALE_LEAD, applied('2026-10-01'), applied('2026-10-02'), 'fails'],
    [YALE_LEAD, applied('2026-08-01'), applied('2026-07-31'), 'fails'],
    [YALE_LEAD, at('2026-10-01'), at('2026-10-02'), 'fails'],
    // Four months before 30 Jun is the last day of February.
    [
      YALE_LEAD,
      {
        rotation: {
          start: day('2027-06-30'),
          end: day('2027-07-23'),
          appliedOn: day('2027-02-28'),
        },
      },
      {
        rotation: {
          start: day('2027-06-30'),
          end: day('2027-07-23'),
          appliedOn: day('2027-03-01'),
        },
      },
      'fails',
    ],
    FOUR_WEEKS,
    asks('Which days are the blocks?'),
    ['At most 3 electives at this host.', others(2), others(3), 'fails'],
    [
      'Each rotation at this host must be in another specialty.',
      { rotation: { elective: 'Cardiology' }, others: [{ elective: 'Nephrology' }] },
      { rotation: { elective: 'Cardiology' }, others: [{ elective: 'Cardiology' }] },
      'fails',
    ],
    [
      'You are taken only if the rotation is not marked "refused before".',
      {},
      { rotation: { tags: ['refused before'] } },
      'fails',
    ],
  ),
  ...admits(
    'harvard-exchange-clerk',
    asks('Is my school one that you have approved?'),
    NO_OFF_SHORE,
    FINAL_YEAR,
    [BEFORE_GRADUATION, graduating('2028-02-26'), graduating('2028-02-27'), 'fails'],
    [BEFORE_GRADUATION, graduating('2027-02-26'), graduating('2027-02-25'), 'fails'],
    // A year before 28 Feb is 28 Feb, leap day or not.
    [
      BEFORE_GRADUATION,
      graduating('2029-02-28', '2028-02-29'),
      graduating('2029-03-01', '2028-02-29'),
      'fails',
    ],
    FOUR_WEEKS,
    ['At most 12 weeks at this host altogether.', others(2), others(3), 'fails'],
    asks('Which days are the blocks, and when does each close?'),
  ),
  ...admits(
    'johns-hopkins',
    FINAL_YEAR,
    [
      'Your school must be accredited by LCME or COCA, or have an affiliation agreement with this host.',
      { profile: { schoolCountry: 'TR', affiliations: ['Johns Hopkins'] } },
      { profile: { schoolCountry: 'TR', affiliations: ['Yale'] } },
      'fails',
    ],
    ['Your school must nominate you.', { rotation: { stage: 'offered' } }, {}, 'ask'],
    [
      'You are taken only if the rotation\'s type is not "Observership".',
      { rotation: { type: 'icu' } },
      { rotation: { type: 'observership' } },
      'fails',
    ],
    [JHU_LEAD, applied('2026-12-21'), applied('2026-12-22'), 'fails'],
    [JHU_LEAD, applied('2026-08-01'), applied('2026-07-31'), 'fails'],
    FOUR_WEEKS,
    ['At most 2 electives at this host, ever.', others(1), others(2), 'fails'],
    asks('On which days do your terms begin and end?'),
    due(
      'Payment of the fees: with the host at least 10 days before the first day.',
      '2027-01-22',
      '2027-01-23',
    ),
  ),
  ...admits(
    'weill-cornell',
    FINAL_YEAR,
    [WEILL_MONTHS, days('2027-05-03', '2027-05-28'), days('2027-05-10', '2027-06-04'), 'fails'],
    [WEILL_MONTHS, days('2026-09-07', '2026-10-02'), days('2026-08-31', '2026-09-25'), 'fails'],
    [WEILL_YEAR, days('2026-11-23', '2026-12-19'), days('2026-11-23', '2026-12-20'), 'fails'],
    [WEILL_YEAR, days('2027-01-04', '2027-01-29'), days('2026-12-21', '2027-01-15'), 'fails'],
    afterOffer(
      'Your answer with the $500 deposit: with the host within 1 week of the offer.',
      '2026-11-24',
      '2026-11-23',
    ),
    due(
      'Payment of all fees: with the host at least 1 month before the first day.',
      '2027-01-01',
      '2027-01-02',
    ),
    due(
      'The visa or ESTA: with the host at least 1 week before the first day.',
      '2027-01-25',
      '2027-01-26',
    ),
  ),
  ...admits(
    'brown',
    FINAL_YEAR,
    ['TOEFL of at least 100, unless you are taught in English.', toefl(100), toefl(99), 'fails'],
    closed('Core clerkship, Sub-internship and Sub-I', 'Sub-internship in surgery'),
    closed('Core clerkship, Sub-internship and Sub-I', 'Core clerkship: psychiatry'),
    [
      'For Orthopedics: ask the host: When is an elective confirmed?',
      undefined,
      { rotation: { elective: 'Orthopaedic surgery' } },
      'ask',
    ],
    FOUR_WEEKS,
    asks('Which days are the blocks?'),
    ['At most 24 weeks at this host altogether.', others(5), others(6), 'fails'],
    afterOffer(
      'The tuition: with the host within 14 days of the offer.',
      '2026-11-17',
      '2026-11-16',
    ),
  ),
  ...admits('penn', STUDENTS, ACCREDITED),
];
