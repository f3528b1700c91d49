import {
  dated,
  facts,
  held,
  marked,
  of,
  on,
  type Row,
  starting,
  through,
  untaught,
  worded,
} from './host-row.ts';

const toefl = (issued: string, score: number) =>
  on('english-test', issued, { test: 'TOEFL', score });
const LISTED = ['THC', 'cocaine', 'opiates', 'amphetamines', 'PCP'];
const signedCheck = (issued: string) =>
  on('background-check', issued, { authorisedSignature: true });

/** Rules of hosts between Cleveland and Kansas City (domain facts, sections 1 and 2). */
export const MIDDLE: readonly Row[] = [
  ...of(
    'mayo-clinic',
    worded('USMLE Step 1', 'usmle-step-1', { passed: true }, { passed: false }),
    ['English test', [toefl('2024-12-01', 104)], [toefl('2024-12-01', 103)], 'unmet', untaught],
    // Two years before an application on 1 Dec 2026: the test of 30 Nov 2024 is a day too old.
    ['English test', [toefl('2024-12-01', 104)], [toefl('2024-11-30', 110)], 'unmet', untaught],
    worded('Health insurance', 'health-insurance', { cover: 50_000 }, { cover: 49_999 }),
    held('Immunizations', 'immunization-form'),
    held('USMLE Step 2 report for Jacksonville', 'usmle-step-2', marked('Jacksonville')),
  ),
  ...of(
    'uic',
    held("Dean's letter", 'deans-letter'),
    held('Transcript', 'transcript'),
    worded('English test', 'english-test', { test: 'TOEFL' }, { test: 'IELTS' }, untaught),
  ),
  ...of(
    'cleveland-clinic',
    held('Malpractice insurance', 'malpractice'),
    held('Letter of good standing', 'deans-letter'),
    dated('Tetanus, diphtheria (10 years)', 'tdap', '2017-02-01', '2017-01-31'),
    held('Polio', 'polio'),
    // 365 days before 1 Feb 2027, and 366.
    dated('Tuberculosis test', 'tb-test', '2026-02-01', '2026-01-31'),
    // Over a leap day 365 days are one day less than a year.
    dated(
      'Tuberculosis test',
      'tb-test',
      '2027-03-02',
      '2027-03-01',
      starting('2028-03-01', '2028-01-10'),
    ),
    ['Varicella', [facts('varicella', { evidence: 'disease history' })], [], 'missing'],
    held('Measles, mumps, rubella', 'mmr'),
    held('Hepatitis B', 'hepatitis-b'),
    [
      'Influenza vaccination',
      [on('influenza', '2026-10-06')],
      [on('influenza', '2026-06-30')],
      'unmet',
    ],
    held('Drug screen', 'drug-screen'),
    held('Health insurance', 'health-insurance'),
    ['Background check', [signedCheck('2026-02-01')], [signedCheck('2026-01-31')], 'expiring'],
    [
      'Background check',
      [signedCheck('2026-02-01')],
      [on('background-check', '2026-02-01', { authorisedSignature: false })],
      'unmet',
    ],
    held('Visa', 'visa'),
    held('Fee receipt', 'fee-receipt'),
    held('Own form beside VSLO', 'host-form', marked('VSLO')),
  ),
  ...of(
    'university-hospitals-cleveland',
    held('USMLE Step 1 or IFOM', 'ifom'),
    held('USMLE Step 1 or IFOM', 'usmle-step-1'),
    held('Background check', 'background-check'),
    held('Malpractice insurance', 'malpractice'),
    held('Health insurance', 'health-insurance'),
    held('Immunizations', 'immunization-form'),
    [
      'Influenza vaccination',
      [on('influenza', '2026-10-06')],
      [on('influenza', '2026-03-01')],
      'unmet',
    ],
    ['Visa', [through('visa', '2027-02-26')], [through('visa', '2027-02-25')], 'expiring'],
    held('Curriculum vitae', 'cv'),
    held('Approval of the home school', 'deans-letter'),
  ),
  ...of(
    'kansas',
    held('Application form', 'host-form'),
    held("Dean's letter", 'deans-letter'),
    held('Letter of the department chair', 'recommendation-letter'),
    worded('English test', 'english-test', { test: 'IELTS' }, { test: 'OET' }),
    held('Student health form and records', 'immunization-form'),
    worded('Letter of understanding', 'consent-form', { signed: true }, { signed: false }),
    held('Fee receipt', 'fee-receipt'),
  ),
  ...of(
    'washington-university',
    worded(
      'Consent to background check and drug screen',
      'consent-form',
      { signed: true },
      { signed: false },
    ),
    worded(
      'Drug screen',
      'drug-screen',
      { substances: [...LISTED, 'benzodiazepines'] },
      { substances: LISTED.slice(1) },
    ),
  ),
];
