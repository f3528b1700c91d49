import {
  cover,
  dated,
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

const igra = (issued: string) => on('tb-test', issued, { kind: 'IGRA' });
const POSITIVE = on('tb-test', '2019-05-06', { kind: 'IGRA', result: 'positive' });
const mask = (make: string) => on('fit-test', '2026-06-01', { make });

/** Rules of hosts in California (domain facts, sections 1 and 2). */
export const WEST: readonly Row[] = [
  ...of(
    'stanford-international',
    worded('Letter of support', 'deans-letter', { original: true }, { original: false }),
    held("Dean's Statement", 'host-form'),
    worded('Transcript', 'transcript', { official: true }, { official: false }),
    held('Curriculum vitae', 'cv'),
    worded('Background check', 'background-check', { agency: 'Certiphi' }, { agency: 'Police' }),
    worded('English test', 'english-test', { test: 'TOEFL' }, { test: 'Duolingo' }),
  ),
  ...of(
    'stanford-us-students',
    held("Dean's statement", 'host-form'),
    ['Malpractice insurance', [cover(M, 3 * M)], [cover(2 * M, 2 * M)], 'unmet'],
    [
      'Health insurance',
      [through('health-insurance', '2027-02-26')],
      [through('health-insurance', '2027-02-25')],
      'expiring',
    ],
    held('USMLE Step 1', 'usmle-step-1'),
    dated('HIPAA training', 'hipaa', '2026-02-01', '2026-01-31'),
    dated('OSHA and bloodborne pathogens training', 'osha', '2026-02-01', '2026-01-31'),
    // Older than a year today already, not only on the host's day.
    [
      'OSHA and bloodborne pathogens training',
      [on('osha', '2026-02-01')],
      [on('osha', '2025-11-30')],
      'unmet',
    ],
    // Two years to the day, not to the end of the month as on the card.
    dated('BLS or ACLS', 'bls', '2025-02-01', '2025-01-31'),
    dated('Background check', 'background-check', '2025-02-01', '2025-01-31'),
    dated('N95 fit test', 'fit-test', '2026-02-01', '2026-01-31'),
    dated('Tuberculosis test', 'tb-test', '2026-08-01', '2026-07-31'),
    // Six months after 28 Feb is 28 Aug: not enough for a start on the month's last day.
    dated(
      'Tuberculosis test',
      'tb-test',
      '2027-03-01',
      '2027-02-28',
      starting('2027-08-31', '2027-08-01'),
    ),
  ),
  ...of(
    'ucsf',
    worded('Immunization form', 'immunization-form', { form: 'AAMC' }, { form: 'UCSF' }),
    worded('Measles, mumps, rubella titers', 'mmr', { evidence: 'titer' }, { evidence: 'doses' }),
    worded('Varicella titer', 'varicella', { evidence: 'titer' }, { evidence: 'doses' }),
    worded('Hepatitis B titer', 'hepatitis-b', { titer: 10 }, { titer: 9.9 }),
    [
      'Influenza vaccination at application and during the elective',
      [on('influenza', '2026-10-06')],
      [on('influenza', '2026-05-06')],
      'unmet',
    ],
    worded('Tuberculosis test', 'tb-test', { kind: 'IGRA' }, { kind: 'TST' }),
    worded('Tuberculosis test', 'tb-test', { kind: 'two-step TST' }, { kind: 'TST' }),
    [
      'Tuberculosis test',
      [POSITIVE, on('chest-x-ray', '2026-11-01')],
      [POSITIVE, on('chest-x-ray', '2026-10-31')],
      'expiring',
    ],
    // An X-ray stands for nobody's test who never had a positive one.
    ['Tuberculosis test', [POSITIVE, on('chest-x-ray', '2026-11-01')], [POSITIVE], 'missing'],
    worded('Disclosure consent', 'consent-form', { signed: true }, { signed: false }),
    held('Health insurance', 'health-insurance'),
  ),
  ...of(
    'uc-san-diego',
    held('Curriculum vitae', 'cv'),
    held('Core clerkship evaluation', 'clerkship-evaluation'),
  ),
  ...of(
    'ucla',
    dated('OSHA training', 'osha', '2026-02-26', '2026-02-25'),
    // The card holds to the end of its month: one of February covers 26 Feb, one of January does not.
    dated('BLS or ACLS card', 'bls', '2025-02-28', '2025-01-31'),
    dated('N95 fit test', 'fit-test', '2026-02-26', '2026-02-25'),
    [
      'N95 fit test for LA County sites',
      [mask('Halyard')],
      [mask('3M')],
      'unmet',
      marked('LA County'),
    ],
    worded('Immunization form', 'immunization-form', { form: 'AAMC' }, { form: 'UCLA' }),
    dated('Tuberculosis test', 'tb-test', '2026-02-01', '2026-01-31'),
    held('Curriculum vitae', 'cv'),
    held('Transcript', 'transcript'),
    held('Letter of recommendation', 'recommendation-letter'),
    [
      'Health insurance',
      [through('health-insurance', '2027-02-26')],
      [through('health-insurance', '2027-02-25')],
      'expiring',
    ],
  ),
  ...of(
    'uc-davis',
    // One within 365 days and another within 90: the same test does not count twice.
    [
      'Two tuberculosis tests',
      [igra('2026-02-01'), igra('2026-11-03')],
      [igra('2026-11-03')],
      'unmet',
    ],
    [
      'Two tuberculosis tests',
      [igra('2026-02-01'), igra('2026-11-03')],
      [igra('2026-02-01'), igra('2026-11-02')],
      'expiring',
    ],
    [
      'Two tuberculosis tests',
      [on('tb-test', '2026-11-03', { kind: 'two-step TST' })],
      [igra('2026-01-31'), igra('2026-11-03')],
      'expiring',
    ],
    // A two-step test stands for both, and is no older than the last of them.
    [
      'Two tuberculosis tests',
      [on('tb-test', '2026-11-03', { kind: 'two-step TST', result: 'negative' })],
      [on('tb-test', '2026-11-02', { kind: 'two-step TST', result: 'negative' })],
      'expiring',
    ],
    worded(
      'Hepatitis B antibodies',
      'hepatitis-b',
      { titer: 12, antibodyTest: 'quantitative' },
      { titer: 11.9, antibodyTest: 'quantitative' },
    ),
    worded(
      'Hepatitis B antibodies',
      'hepatitis-b',
      { titer: 40, antibodyTest: 'quantitative' },
      { titer: 40, antibodyTest: 'qualitative' },
    ),
    worded('Varicella proof', 'varicella', { evidence: 'doses' }, { evidence: 'disease history' }),
    [
      'Two tuberculosis tests',
      [POSITIVE, on('chest-x-ray', '2026-11-03')],
      [POSITIVE, on('chest-x-ray', '2026-11-02')],
      'expiring',
    ],
    worded('Immunization form', 'immunization-form', { form: 'AAMC' }, { form: 'UC Davis' }),
  ),
];
