import { givenWaiting } from '../requirements/given.ts';
import {
  cover,
  dated,
  doc,
  facts,
  held,
  M,
  marked,
  of,
  on,
  type Row,
  starting,
  through,
  untaught,
  worded,
} from './host-row.ts';

const BU_LETTER = { goodStanding: true, finalYear: true, clerkships: true, graduationDate: true };
const YALE_LETTER = { original: true, finalYear: true, classRank: true, deanEmail: true };
const WEILL_LETTER = {
  finalYear: true,
  goodStanding: true,
  graduationDate: true,
  permission: true,
};
const form = (name: string) => facts('host-form', { form: name });
const july = starting('2027-07-05', '2026-12-01');

/** Rules of hosts between Boston and Philadelphia (domain facts, sections 1 and 2). */
export const EAST: readonly Row[] = [
  ...of(
    'boston-university-isep',
    worded('Letter of good standing', 'deans-letter', BU_LETTER, {
      ...BU_LETTER,
      clerkships: false,
    }),
    held('Transcript', 'transcript'),
    ['Malpractice certificate', [cover(M, 3 * M)], [cover(M, 3 * M, false)], 'unmet'],
    // 3M/2M is no better than 1M/3M: per occurrence and in aggregate count each on its own.
    ['Malpractice certificate', [cover(M, 3 * M)], [cover(3 * M, 2 * M)], 'unmet'],
    worded(
      'Statement on police clearance',
      'police-statement',
      { signed: true },
      { signed: false },
    ),
    worded(
      'Medical clearance',
      'host-form',
      { form: 'Medical clearance' },
      { form: 'Application' },
    ),
  ),
  ...of(
    'boston-university-us-students',
    held('Photo', 'photo'),
    held('Curriculum vitae', 'cv'),
    held('Transcript', 'transcript'),
    worded(
      'Immunization form',
      'immunization-form',
      { form: 'Boston University' },
      { form: 'AAMC' },
    ),
    ['Malpractice cover', [cover(3 * M, 3 * M)], [cover(M, 3 * M)], 'unmet'],
    dated('Criminal background check', 'background-check', '2026-02-01', '2026-01-31'),
    ['BLS or ACLS card', [on('acls', '2025-02-01')], [on('bls', '2025-01-31')], 'expiring'],
    dated('OSHA training', 'osha', '2026-02-01', '2026-01-31'),
    held('Mask fit test', 'fit-test'),
    // Twelve weeks before 1 Feb 2027 is 9 Nov 2026.
    dated('Influenza vaccination', 'influenza', '2026-11-09', '2026-11-08'),
    // Nobody can have a vaccination of the 12 weeks before a July: the host must be asked.
    [
      'Influenza vaccination',
      [on('influenza', '2027-04-15')],
      [],
      'impossible',
      { ...july, today: '2027-04-15' },
    ],
  ),
  ...of(
    'yale',
    worded("Dean's letter", 'deans-letter', YALE_LETTER, { ...YALE_LETTER, classRank: false }),
    held('Transcript', 'transcript'),
    held('Curriculum vitae', 'cv'),
    worded(
      'Letter of recommendation',
      'recommendation-letter',
      { original: true },
      { original: false },
    ),
    worded('Health forms', 'immunization-form', { form: 'Yale' }, { form: 'AAMC' }),
    worded(
      'Hepatitis B antibodies',
      'hepatitis-b',
      { antibodyTest: 'quantitative' },
      { antibodyTest: 'qualitative' },
    ),
    [
      'Chest X-ray after a positive tuberculosis test',
      [facts('tb-test', { result: 'positive' }), doc('chest-x-ray')],
      [facts('tb-test', { result: 'positive' })],
      'missing',
    ],
    worded('English test', 'english-test', { test: 'CAE' }, { test: 'Duolingo' }),
    worded('Transcript in English', 'transcript', { language: 'English' }, { language: 'German' }),
    [
      'Transcript in English',
      [facts('transcript', { language: 'German' }), facts('translation', { of: 'Transcript' })],
      [facts('transcript', { language: 'German' }), facts('translation', { of: 'Chest X-ray' })],
      'unmet',
    ],
    worded(
      "Dean's letter in English",
      'deans-letter',
      { language: 'English' },
      { language: 'German' },
    ),
    worded(
      'Letter of recommendation in English',
      'recommendation-letter',
      { language: 'English' },
      { language: 'German' },
    ),
    worded('Visa', 'visa', { class: 'B-1' }, { class: 'F-1' }),
  ),
  ...of(
    'harvard-exchange-clerk',
    held('Dean or registrar verification form', 'host-form'),
    held('Official letter of the school', 'deans-letter'),
    worded('Transcript', 'transcript', { official: true }, { official: false }),
    worded('Immunization form', 'immunization-form', { form: 'Harvard' }, { form: 'AAMC' }),
    worded(
      'Laboratory reports: measles, mumps, rubella',
      'mmr',
      { evidence: 'titer' },
      { evidence: 'doses' },
    ),
    worded(
      'Laboratory report: hepatitis B',
      'hepatitis-b',
      { antibodyTest: 'qualitative' },
      { antibodyTest: 'doses only' },
    ),
    worded(
      'Laboratory report: varicella',
      'varicella',
      { evidence: 'titer' },
      { evidence: 'disease history' },
    ),
    held('Chest X-ray', 'chest-x-ray', { profile: { bcgGiven: true } }),
    held('CORI form', 'consent-form'),
    worded('English test', 'english-test', { test: 'TOEFL' }, { test: 'OET' }),
    [
      'Health insurance',
      [through('health-insurance', '2027-02-26')],
      [through('health-insurance', '2027-02-25')],
      'expiring',
    ],
    held('Malpractice insurance', 'malpractice'),
  ),
  ...of(
    'johns-hopkins',
    held('Transcript', 'transcript'),
    held('Letter of good standing', 'deans-letter'),
    worded(
      'Health insurance',
      'health-insurance',
      { meetsJ1Minimum: true },
      { meetsJ1Minimum: false },
    ),
    held('Malpractice insurance', 'malpractice'),
    worded('Visa', 'visa', { class: 'B-1/B-2' }, { class: 'J-1' }),
  ),
  ...of(
    'weill-cornell',
    [
      'Application form and dean’s form',
      [form('Application form'), form("Dean's form")],
      [form('Application form'), form('Application form')],
      'unmet',
    ],
    worded("Dean's letter", 'deans-letter', WEILL_LETTER, { ...WEILL_LETTER, permission: false }),
    held('Statement of intent', 'personal-statement'),
    held('Curriculum vitae', 'cv'),
    held('Health insurance', 'health-insurance'),
    held('Visa', 'visa'),
    held('New York State permission', 'state-permission'),
    held('Infection control certificate', 'infection-control'),
  ),
  ...of(
    'brown',
    [
      'English test',
      [facts('english-test', { test: 'TOEFL', score: 100 })],
      [facts('english-test', { test: 'TOEFL', score: 99 })],
      'unmet',
      untaught,
    ],
    held('Tuition receipt', 'fee-receipt'),
    worded('Visa', 'visa', { class: 'ESTA' }, { class: 'F-1' }),
  ),
  ...of(
    'penn',
    ['Malpractice insurance', [cover(2 * M, 2 * M)], [cover(M, 3 * M)], 'unmet'],
    [
      'Commercial liability certificate',
      [cover(2 * M, 2 * M), cover(M, M)],
      [cover(2 * M, 2 * M)],
      'missing',
    ],
    worded('Immunization record', 'immunization-form', { signed: true }, { signed: false }),
    held('Insurance card', 'health-insurance'),
    [
      'Criminal background check',
      [doc('background-check')],
      [givenWaiting('background-check', '2026-11-20')],
      'applied-for',
    ],
    ['Child abuse clearance', [doc('child-abuse-clearance')], [], 'missing', marked('paediatric')],
    [
      'Child abuse clearance',
      [doc('child-abuse-clearance')],
      [givenWaiting('child-abuse-clearance', '2026-11-20')],
      'applied-for',
      marked('paediatric'),
    ],
    dated('Tuberculosis test', 'tb-test', '2026-02-01', '2026-01-31'),
    // 12 months are the same day of the month: of a leap day, the year before has only its eve.
    dated(
      'Tuberculosis test',
      'tb-test',
      '2027-03-01',
      '2027-02-28',
      starting('2028-02-29', '2028-01-10'),
    ),
    dated(
      'Tuberculosis test',
      'tb-test',
      '2027-03-01',
      '2027-02-28',
      starting('2028-03-01', '2028-01-10'),
    ),
  ),
];
