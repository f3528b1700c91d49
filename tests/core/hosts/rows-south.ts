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
  worded,
} from './host-row.ts';

const POSITIVE = on('tb-test', '2019-05-06', { kind: 'TST', result: 'positive' });
const form = (name: string) => facts('host-form', { form: name });
const statement = (issued: string) => on('tb-symptom-review', issued, { signed: true });

/** Rules of hosts in the south and of schools for their own students (domain facts, sections 1 and 2). */
export const SOUTH: readonly Row[] = [
  ...of(
    'university-of-florida',
    held('Affiliation agreement', 'affiliation-agreement'),
    held('Curriculum vitae', 'cv'),
    worded('USMLE Step 1 report', 'usmle-step-1', { passed: true }, { passed: false }),
    held('BLS card', 'bls'),
    held('Transcript', 'transcript'),
    held('Letter of interest', 'personal-statement'),
    [
      'Requirements form and English form',
      [form('Requirements form'), form('English form')],
      [form('Requirements form'), form('Requirements form')],
      'unmet',
    ],
    held('Fee receipt', 'fee-receipt'),
  ),
  ...of(
    'florida-international',
    held('Application', 'host-form'),
    worded('Visa', 'visa', { class: 'B-2' }, { class: 'F-1' }),
  ),
  ...of(
    'emory',
    held('Photo', 'photo'),
    held('Curriculum vitae', 'cv'),
    worded('Immunization form', 'immunization-form', { form: 'AAMC' }, { form: 'Emory' }),
    held('Registration form', 'host-form'),
    held('USMLE Step report', 'usmle-step-1'),
    held('Background check report', 'background-check'),
    ['Malpractice insurance', [cover(M, 3 * M)], [cover(2 * M, 2 * M)], 'unmet'],
    held('BLS or ACLS card', 'acls'),
    held('Drug screen', 'drug-screen'),
    held('Personal statement', 'personal-statement', marked('Statement')),
  ),
  ...of(
    'ut-southwestern-pediatrics',
    worded('Application form', 'host-form', { wetSignature: true }, { wetSignature: false }),
    held('Curriculum vitae', 'cv'),
    held('Transcript', 'transcript'),
    [
      'Three letters of recommendation',
      [1, 2, 3].map(() => doc('recommendation-letter')),
      [1, 2].map(() => doc('recommendation-letter')),
      'missing',
    ],
    held('Statement', 'personal-statement'),
    held('USMLE Step 1 report', 'usmle-step-1'),
    held('Letter of good standing', 'deans-letter'),
    held('Background check', 'background-check'),
    held('Immunization form', 'immunization-form'),
  ),
  ...of(
    'ut-austin',
    [
      'Tuberculosis test',
      [facts('tb-test', { kind: 'IGRA', country: 'TR' })],
      [facts('tb-test', { kind: 'TST', country: 'TR' })],
      'unmet',
    ],
    [
      'Tuberculosis test',
      [facts('tb-test', { kind: 'TST', country: 'US' })],
      [facts('tb-test', { kind: 'TST' })],
      'undated',
    ],
    worded('Two doses against measles, mumps, rubella', 'mmr', { doses: 2 }, { doses: 1 }),
  ),
  ...of(
    'st-georges',
    [
      'Tuberculosis test',
      [on('tb-test', '2026-08-01', { kind: 'two-step TST' })],
      [on('tb-test', '2026-08-01', { kind: 'TST' })],
      'unmet',
    ],
    [
      'Tuberculosis test',
      [on('tb-test', '2026-08-01', { kind: 'IGRA' })],
      [on('tb-test', '2026-07-31', { kind: 'IGRA' })],
      'expiring',
    ],
    [
      'Tuberculosis test',
      [POSITIVE, on('chest-x-ray', '2026-08-01'), statement('2026-02-01')],
      [POSITIVE, on('chest-x-ray', '2026-07-31'), statement('2026-02-01')],
      'expiring',
    ],
    [
      'Tuberculosis test',
      [POSITIVE, on('chest-x-ray', '2026-08-01'), statement('2026-02-01')],
      [POSITIVE, on('chest-x-ray', '2026-08-01'), statement('2026-01-31')],
      'expiring',
    ],
  ),
  ...of(
    'wright-state',
    worded(
      'Measles, mumps, rubella titers',
      'mmr',
      { evidence: 'titer', antibodyTest: 'quantitative' },
      { evidence: 'titer', antibodyTest: 'qualitative' },
    ),
    dated('Tdap within 5 years', 'tdap', '2022-02-01', '2022-01-31'),
    // Due by 31 Oct of the season: for a September start, a vaccination of October is in time.
    [
      'Influenza vaccination',
      [on('influenza', '2027-10-31')],
      [on('influenza', '2027-11-01')],
      'impossible',
      starting('2027-09-06', '2027-11-02'),
    ],
    // 30 Jun still belongs to the season before.
    [
      'Influenza vaccination',
      [on('influenza', '2026-07-01')],
      [on('influenza', '2026-06-30')],
      'unmet',
    ],
  ),
  ...of(
    'umass-boston',
    ['Tdap or Td', [on('tdap', '2017-02-26')], [on('tdap', '2017-02-25')], 'expiring'],
    ['Tdap or Td', [through('tdap', '2027-02-26')], [through('tdap', '2027-02-25')], 'expiring'],
  ),
];
