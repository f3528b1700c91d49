import { day } from '../requirements/given.ts';
import {
  dated,
  doc,
  facts,
  held,
  lasting,
  of,
  on,
  type Row,
  through,
  untaught,
  worded,
} from './host-row.ts';

const toefl = (score: number, speaking: number, issued = '2026-05-01') =>
  on('english-test', issued, { test: 'TOEFL', score, speaking });
const oet = (writing: number, issued = '2026-05-01') =>
  on('english-test', issued, {
    test: 'OET',
    listening: 350,
    reading: 350,
    speaking: 350,
    writing,
  });
const igra = on('tb-test', '2026-11-02', { kind: 'IGRA', result: 'negative' });
const skin = on('tb-test', '2026-11-02', { kind: 'TST', result: 'negative' });
const paperToefl = (score: number) =>
  on('english-test', '2026-05-01', { test: 'TOEFL paper', score });
const malpractice = (expires: string, aggregate: number) =>
  doc('malpractice', { expires, facts: { perOccurrence: 1_000_000, aggregate } });

/** Papers that hosts of graduates in the south ask for (domain facts, section 2b). */
export const GRADUATES_SOUTH: readonly Row[] = [
  ...of(
    'uab-observership',
    held('Curriculum vitae', 'cv'),
    held('Letter of recommendation', 'recommendation-letter'),
    held('Personal statement', 'personal-statement'),
    held('Photo', 'photo'),
    lasting('Passport', 'passport'),
    ['English test', [toefl(100, 22)], [toefl(100, 21)], 'unmet', untaught],
    ['English test', [oet(300)], [oet(290)], 'unmet', untaught],
    // Two years before an application on 1 Dec 2026: the test of 30 Nov 2024 is a day too old.
    [
      'English test',
      [toefl(100, 22, '2024-12-01')],
      [toefl(110, 28, '2024-11-30')],
      'unmet',
      untaught,
    ],
    ['English test', [facts('usmle-step-2', { passed: true })], [toefl(99, 28)], 'unmet', untaught],
    ['English test', [doc('ecfmg-certificate')], [toefl(99, 28)], 'unmet', untaught],
    held('Diploma', 'diploma'),
    worded('USMLE Step 1', 'usmle-step-1', { passed: true }, { passed: false }),
    held('Fee receipt', 'fee-receipt'),
    lasting('Health insurance', 'health-insurance'),
    dated('Physical examination', 'physical-exam', '2026-02-01', '2026-01-31'),
    worded('Immunization form', 'immunization-form', { signed: true }, { signed: false }),
    worded('Proof of funds', 'proof-of-funds', { amount: 2000 }, { amount: 1999 }),
    worded(
      'Measles, mumps, rubella',
      'mmr',
      { evidence: 'doses', doses: 2 },
      { evidence: 'doses', doses: 1 },
    ),
    worded(
      'Varicella',
      'varicella',
      { evidence: 'titer' },
      { evidence: 'disease history', doses: 0 },
    ),
    worded('Hepatitis B', 'hepatitis-b', { doses: 3, titer: 0 }, { doses: 2, titer: 9.9 }),
    dated('Tdap', 'tdap', '2017-02-01', '2017-01-31'),
    [
      'Chest X-ray for tuberculosis',
      [on('chest-x-ray', '2027-01-20')],
      [on('chest-x-ray', '2027-01-19')],
      'unmet',
      { rotation: { arrivesOn: day('2027-01-20') }, today: '2027-01-25' },
    ],
    lasting('Visa', 'visa', { class: 'B-1' }, { class: 'F-1' }),
  ),
  ...of(
    'texas-tech-internal-medicine',
    held('Application form', 'host-form'),
    held('Curriculum vitae', 'cv'),
    held('Headshot', 'photo'),
    held('Letter of recommendation', 'recommendation-letter'),
    held('Transcript', 'transcript'),
    [
      'ECFMG certificate, or Step 1 and Step 2 CK',
      [doc('ecfmg-certificate')],
      [facts('usmle-step-1', { passed: true })],
      'missing',
    ],
    [
      'ECFMG certificate, or Step 1 and Step 2 CK',
      [facts('usmle-step-1', { passed: true }), facts('usmle-step-2', { passed: true })],
      [facts('usmle-step-1', { passed: true }), facts('usmle-step-2', { passed: false })],
      'unmet',
    ],
    held('COVID-19 vaccination', 'covid-19'),
    held('Background check', 'background-check'),
    ['Visa', [through('visa', '2027-02-26')], [through('visa', '2027-02-25')], 'expiring'],
  ),
  ...of(
    'mobile-infirmary',
    [
      'Two letters of recommendation',
      [doc('recommendation-letter'), doc('recommendation-letter')],
      [doc('recommendation-letter')],
      'missing',
    ],
    worded('USMLE Step 1', 'usmle-step-1', { passed: true }, { passed: false }),
    ['English test', [toefl(100, 22)], [toefl(100, 21)], 'unmet', untaught],
    ['English test', [doc('ecfmg-certificate')], [toefl(99, 22)], 'unmet', untaught],
    lasting('Visa or work permit', 'visa', { class: 'B-2' }, { class: 'F-1' }),
    ['Visa or work permit', [through('work-permit', '2027-12-31')], [], 'missing'],
    worded('Diploma in English', 'diploma', { language: 'English' }, { language: 'Turkish' }),
    worded('Transcript in English', 'transcript', { language: 'English' }, { language: 'Turkish' }),
    [
      'Transcript in English',
      [facts('transcript', { language: 'Turkish' }), facts('translation', { of: 'Transcript' })],
      [facts('transcript', { language: 'Turkish' }), facts('translation', { of: 'Diploma' })],
      'unmet',
    ],
    held('Immunizations', 'immunization-form'),
    // It names the PPD alone: a blood test is for the host to accept.
    ['Tuberculosis test', [skin], [igra], 'unmet'],
    held('COVID-19 vaccination', 'covid-19'),
    ['Influenza vaccination', [on('influenza', '2026-10-06')], [], 'missing'],
    held('Background check', 'background-check'),
  ),
  ...of(
    'uofl-health',
    held('Curriculum vitae', 'cv'),
    held('Diploma', 'diploma'),
    held('Medical licence', 'medical-licence'),
    held("Supervisor's letter", 'recommendation-letter'),
    worded('Handbook page', 'consent-form', { signed: true }, { signed: false }),
    held('Measles, mumps, rubella', 'mmr'),
    ['Tdap', [on('tdap', '2020-05-01')], [], 'missing'],
    held('Hepatitis B', 'hepatitis-b'),
    held('Varicella', 'varicella'),
    // Twelve months before the END, 26 Feb 2027: one of 25 Feb 2026 still does for the start.
    dated('Tuberculosis test', 'tb-test', '2026-02-26', '2026-02-25'),
    [
      'Influenza vaccination',
      [on('influenza', '2026-10-06')],
      [on('influenza', '2026-06-30')],
      'unmet',
    ],
    ['English test', [toefl(79, 0)], [toefl(78, 0)], 'unmet'],
    ['English test', [paperToefl(550)], [paperToefl(549)], 'unmet'],
    ['English test', [oet(300)], [oet(290)], 'unmet'],
  ),
  ...of(
    'uthealth-houston',
    held('Application form', 'host-form'),
    held('Diploma', 'diploma'),
    held('Background check', 'background-check'),
    worded('Health form VH-1', 'immunization-form', { form: 'VH-1' }, { form: 'AAMC' }),
  ),
  ...of(
    'md-anderson',
    held('Letter of the home institution', 'employment-letter'),
    ['Letter of the home institution', [doc('deans-letter')], [], 'missing'],
    held('Varicella', 'varicella'),
    dated('Tuberculosis test', 'tb-test', '2026-08-01', '2026-07-31'),
    held('Background check', 'background-check'),
    ['English test', [toefl(90, 20)], [], 'missing', untaught],
  ),
  ...of('cleveland-clinic-florida', lasting('Visa', 'visa', { class: 'H-4' }, { class: 'F-1' })),
  ...of(
    'amopportunities',
    lasting('Passport', 'passport'),
    held('Diploma', 'diploma'),
    [
      'Malpractice insurance',
      [malpractice('2027-02-26', 3_000_000)],
      [malpractice('2027-02-25', 3_000_000)],
      'expiring',
    ],
    [
      'Malpractice insurance',
      [malpractice('2027-02-26', 3_000_000)],
      [malpractice('2027-02-26', 2_000_000)],
      'unmet',
    ],
    [
      'Visa',
      [doc('visa', { expires: '2027-12-31', facts: { class: 'B-1' } })],
      [doc('visa', { expires: '2027-12-31', facts: { class: 'F-1' } })],
      'unmet',
      { rotation: { type: 'observership' } },
    ],
  ),
  ...of(
    'usac',
    held('Passport photo', 'photo'),
    dated('Physical examination', 'physical-exam', '2026-02-01', '2026-01-31'),
  ),
];
