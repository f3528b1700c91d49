import type { Document } from '../../../src/core/documents/document.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { readPack } from '../hosts/bundled-pack.ts';
import {
  cover,
  doc,
  facts,
  M,
  marked,
  on,
  starting,
  through,
  untaught,
} from '../hosts/host-row.ts';
import { type Case, clause, day, givenWaiting } from './given.ts';

/** The rule of a bundled pack by its title. */
export function ruleOf(key: string, title: string): Rule {
  const found = readPack(key).requirements.find((requirement) => requirement.title === title);
  if (found === undefined) throw new Error(`${key} has no rule "${title}"`);
  return found.rule;
}

const years = (amount: number) => ({ amount, unit: 'years' }) as const;
const igra = (issued: string) => on('tb-test', issued, { kind: 'IGRA' });
const toefl = (issued: string, score: number) =>
  on('english-test', issued, { test: 'TOEFL', score });
const skinTest = (country: string) => facts('tb-test', { kind: 'TST', country });

const AHA: Predicate = { kind: 'end-of-month-validity', span: years(2), at: 'end' };
const PASSPORT: Predicate = {
  kind: 'valid-through',
  at: 'end',
  plus: { amount: 6, unit: 'months' },
  plusUnlessNationality: ['DE'],
};
const OET: readonly Predicate[] = [
  { kind: 'attribute', fact: 'test', oneOf: ['OET'] },
  { kind: 'issued-on-or-after', day: day('2023-01-01') },
];
const REPORT: Predicate = { kind: 'downloadable-until', span: { amount: 365, unit: 'days' } };
const HOLDS = (nationality: string): Case => ({ profile: { nationalities: [nationality] } });

/** [the rule, what meets it, what does not, how it then stands]; 1 to 26 Feb 2027, seen on 1 Dec 2026. */
type Example = readonly [Rule, readonly Document[], readonly Document[], VerdictStatus, Case?];

/** The predicates of domain facts, section 1a, by number: its real host and the days at its edge. */
export const PREDICATES: readonly (readonly [number, string, readonly Example[]])[] = [
  [
    1,
    'not older than 365 days at the start: Cleveland Clinic, skin test',
    [
      [
        ruleOf('cleveland-clinic', 'Tuberculosis test'),
        [on('tb-test', '2026-02-01')],
        [on('tb-test', '2026-01-31')],
        'expiring',
      ],
    ],
  ],
  [
    2,
    'one not older than 90 days and another not older than 365: UC Davis',
    [
      [
        ruleOf('uc-davis', 'Two tuberculosis tests'),
        [igra('2026-11-03'), igra('2026-02-01')],
        [igra('2026-11-03')],
        'unmet',
      ],
      [
        ruleOf('uc-davis', 'Two tuberculosis tests'),
        [igra('2026-11-03'), igra('2026-11-04')],
        [igra('2026-11-01'), igra('2026-11-02')],
        'expiring',
      ],
    ],
  ],
  [
    3,
    'valid through the last day: BLS at Boston and at UCLA',
    ['boston-university-us-students', 'ucla'].map((key) => [
      ruleOf(key, 'BLS or ACLS card'),
      [through('bls', '2027-02-26')],
      [through('bls', '2027-02-25')],
      'expiring',
    ]),
  ],
  [
    4,
    'two years from issue, to the end of that month: AHA cards',
    [
      [
        clause('bls', AHA),
        [on('bls', '2024-03-05')],
        [on('bls', '2024-02-29')],
        'expiring',
        { rotation: { start: day('2026-03-02'), end: day('2026-03-31') }, today: '2026-01-10' },
      ],
      [clause('bls', AHA), [on('bls', '2025-02-28')], [on('bls', '2025-01-31')], 'expiring'],
    ],
  ],
  [
    5,
    'of the season of the start, with a due day: influenza at Wright State',
    [
      [
        ruleOf('wright-state', 'Influenza vaccination'),
        [on('influenza', '2026-07-01')],
        [on('influenza', '2026-06-30')],
        'unmet',
      ],
      [
        ruleOf('wright-state', 'Influenza vaccination'),
        [on('influenza', '2027-10-31')],
        [on('influenza', '2027-11-01')],
        'impossible',
        starting('2027-09-06', '2027-11-02'),
      ],
    ],
  ],
  [
    6,
    'within the 12 weeks before the start: influenza at Boston',
    [
      [
        ruleOf('boston-university-us-students', 'Influenza vaccination'),
        [on('influenza', '2026-11-09')],
        [on('influenza', '2026-11-08')],
        'expiring',
      ],
      [
        ruleOf('boston-university-us-students', 'Influenza vaccination'),
        [on('influenza', '2027-02-01')],
        [on('influenza', '2027-02-02')],
        'impossible',
        starting('2027-02-01', '2027-02-10'),
      ],
    ],
  ],
  [
    7,
    'six months beyond the stay, or to its end by nationality: passport',
    [
      [
        clause('passport', PASSPORT),
        [through('passport', '2027-08-26')],
        [through('passport', '2027-08-25')],
        'expiring',
        HOLDS('KH'),
      ],
      [
        clause('passport', PASSPORT),
        [through('passport', '2027-02-26')],
        [through('passport', '2027-02-25')],
        'expiring',
        HOLDS('DE'),
      ],
    ],
  ],
  [
    8,
    'not older than two years at the application: TOEFL at Mayo',
    [
      [
        ruleOf('mayo-clinic', 'English test'),
        [toefl('2024-12-01', 104)],
        [toefl('2024-11-30', 104)],
        'unmet',
        untaught,
      ],
      [
        ruleOf('mayo-clinic', 'English test'),
        [toefl('2025-01-31', 104)],
        [toefl('2025-01-30', 104)],
        'expiring',
        { rotation: { appliedOn: day('2027-01-31') }, ...untaught },
      ],
    ],
  ],
  [
    9,
    'numbers: hepatitis B, TOEFL, cover per occurrence and in aggregate',
    [
      [
        ruleOf('ucsf', 'Hepatitis B titer'),
        [facts('hepatitis-b', { titer: 10 })],
        [facts('hepatitis-b', { titer: 9.99 })],
        'unmet',
      ],
      [
        ruleOf('uc-davis', 'Hepatitis B antibodies'),
        [facts('hepatitis-b', { titer: 12, antibodyTest: 'quantitative' })],
        [facts('hepatitis-b', { titer: 10, antibodyTest: 'quantitative' })],
        'unmet',
      ],
      [
        ruleOf('brown', 'English test'),
        [toefl('2026-05-01', 100)],
        [toefl('2026-05-01', 99)],
        'unmet',
      ],
      [
        ruleOf('mayo-clinic', 'English test'),
        [toefl('2026-05-01', 104)],
        [toefl('2026-05-01', 103)],
        'unmet',
      ],
      [
        ruleOf('boston-university-isep', 'Malpractice certificate'),
        [cover(M, 3 * M)],
        [cover(2 * M, 2 * M)],
        'unmet',
      ],
      [ruleOf('penn', 'Malpractice insurance'), [cover(2 * M, 2 * M)], [cover(M, 3 * M)], 'unmet'],
      [
        ruleOf('boston-university-us-students', 'Malpractice cover'),
        [cover(3 * M, 3 * M)],
        [cover(M, 3 * M)],
        'unmet',
      ],
    ],
  ],
  [
    10,
    'on or after a fixed day: OET from 1 Jan 2023 for the pathways of 2025',
    [
      [
        clause('english-test', ...OET),
        [on('english-test', '2023-01-01', { test: 'OET' })],
        [on('english-test', '2022-12-31', { test: 'OET' })],
        'unmet',
      ],
    ],
  ],
  [
    11,
    'applied for is enough: clearances at Penn',
    [
      [
        ruleOf('penn', 'Child abuse clearance'),
        [doc('child-abuse-clearance')],
        [givenWaiting('child-abuse-clearance', '2026-11-20')],
        'applied-for',
        marked('paediatric'),
      ],
    ],
  ],
  [
    12,
    'words on the paper: mask, name on the certificate, brand of test',
    [
      [
        ruleOf('ucla', 'N95 fit test for LA County sites'),
        [on('fit-test', '2026-06-01', { make: 'Kimberly-Clark' })],
        [on('fit-test', '2026-06-01', { make: '3M' })],
        'unmet',
      ],
      [
        ruleOf('boston-university-isep', 'Malpractice certificate'),
        [cover(M, 3 * M, true)],
        [cover(M, 3 * M, false)],
        'unmet',
      ],
      [
        ruleOf('yale', 'English test'),
        [facts('english-test', { test: 'IELTS' })],
        [facts('english-test', { test: 'Duolingo' })],
        'unmet',
      ],
    ],
  ],
  [
    13,
    'downloadable for 365 days: the USMLE report, which never ages once it is saved',
    [[clause('usmle-step-1', REPORT), [on('usmle-step-1', '2020-03-01')], [], 'missing']],
  ],
  [
    14,
    'obtained in a country: UT Austin wants a skin test of the USA, and takes an IGRA from abroad',
    [
      [ruleOf('ut-austin', 'Tuberculosis test'), [skinTest('US')], [skinTest('TR')], 'unmet'],
      [
        ruleOf('ut-austin', 'Tuberculosis test'),
        [facts('tb-test', { kind: 'IGRA', country: 'TR' })],
        [skinTest('CA')],
        'unmet',
      ],
    ],
  ],
];
