import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { type Case, clause, day, givenDocument, judge } from './given.ts';

const MAY = { start: day('2027-05-03'), end: day('2027-05-28') } as const;
/** Before the application, which has no day yet; seen on 1 Dec 2026. */
const BEFORE = { rotation: { ...MAY, stage: 'researching' } } as const;
/** With the offer, for what is wanted before the first day. */
const OFFERED = { rotation: { ...MAY, stage: 'scheduled' }, phase: 'before-start' } as const;

const is = (fact: string, ...oneOf: string[]): Predicate => ({ kind: 'attribute', fact, oneOf });
const atLeast = (fact: string, value: number): Predicate => ({ kind: 'at-least', fact, value });
const within = (amount: number): Predicate => ({
  kind: 'not-older-than',
  span: { amount, unit: 'days' },
  at: 'start',
});
const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const anyOf = (...rules: Rule[]): Rule => ({ kind: 'any', rules });
const distinct = (...rules: Rule[]): Rule => ({ kind: 'distinct', rules });

const TB_OR_X_RAY = anyOf(
  clause('tb-test', is('result', 'negative')),
  clause('chest-x-ray', within(90)),
);
const PAIR = distinct(clause('tb-test', within(365)), clause('tb-test', within(90)));
const LETTER = clause('recommendation-letter');
const COVER = clause(
  'malpractice',
  atLeast('perOccurrence', 2_000_000),
  atLeast('aggregate', 2_000_000),
  throughEnd,
);
const HEP_B = clause('hepatitis-b', atLeast('titer', 12), is('antibodyTest', 'quantitative'));

type Row = readonly [
  name: string,
  rule: Rule,
  given: Case,
  short: string,
  reason: string,
  remedy: string,
];

const OET = { test: 'OET', score: 98 };

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'what nobody can choose is never asked for': [
    [
      'a positive test, where an X-ray would do',
      TB_OR_X_RAY,
      {
        ...BEFORE,
        today: '2027-03-01',
        documents: [
          givenDocument('tb-test', { issued: '2027-02-10', facts: { result: 'positive' } }),
        ],
      },
      'Tuberculosis test is positive: get a chest X-ray report, start now',
      'Tuberculosis test of 10 Feb 2027 is positive: the host wants it with a negative result. A chest X-ray report, dated no more than 90 days before the rotation starts, would do as well.',
      'Get a chest X-ray report dated on or after 2 Feb 2027. Needed when you apply; start now: it takes about 1 week (an appointment and the report; our estimate).',
    ],
    [
      'a positive test alone',
      clause('tb-test', is('result', 'negative')),
      {
        ...BEFORE,
        documents: [
          givenDocument('tb-test', { issued: '2026-11-10', facts: { result: 'positive' } }),
        ],
      },
      'Tuberculosis test of 10 Nov 2026 is positive: ask the host, when you apply',
      'Tuberculosis test of 10 Nov 2026 is positive: the host wants it with a negative result.',
      'Nobody can choose the result of a test: show it to a physician, and ask the host what it accepts instead. Needed when you apply.',
    ],
    [
      'a titer too low',
      HEP_B,
      {
        ...BEFORE,
        documents: [
          givenDocument('hepatitis-b', {
            issued: '2026-11-10',
            facts: { titer: 8, antibodyTest: 'quantitative' },
          }),
        ],
      },
      'Hepatitis B proof has a surface antibody of 8 mIU/mL: start by 27 Dec 2026',
      'Hepatitis B proof of 10 Nov 2026 has a surface antibody of 8 mIU/mL: the host wants it with a surface antibody of at least 12 mIU/mL and a quantitative antibody test.',
      'Ask a physician about a booster and a new quantitative anti-HBs 4 to 8 weeks after it. Then get a new one. Needed when you apply; start by 27 Dec 2026: it takes about 1 week (a blood test and its report, where the series is done. The series itself: three doses over 6 months, Heplisav-B two over 1 month, and the titer 4 to 8 weeks after the last dose; our estimate).',
    ],
    [
      'an examination not passed',
      clause('usmle-step-1', is('passed', 'yes')),
      { ...BEFORE, documents: [givenDocument('usmle-step-1', { facts: { passed: false } })] },
      'USMLE Step 1 score report is not marked as passed: ask the host, when you apply',
      'USMLE Step 1 score report is not marked as passed.',
      'This host takes only a passed Step 1. If yours is passed, say so; else ask the host what it accepts instead. Needed when you apply.',
    ],
  ],
  'every demand is named': [
    [
      'cover too low',
      COVER,
      {
        ...BEFORE,
        documents: [
          givenDocument('malpractice', {
            expires: '2028-01-01',
            facts: { perOccurrence: 1_000_000, aggregate: 3_000_000 },
          }),
        ],
      },
      'Malpractice certificate has cover of $1,000,000 per occurrence: get another',
      'Malpractice certificate (ends 1 Jan 2028) has cover of $1,000,000 per occurrence: the host wants it with cover of at least $2,000,000 per occurrence and in aggregate, and valid through the last day of the rotation.',
      'Get another valid through 28 May 2027. Needed when you apply; start by 20 Dec 2026: it takes about 2 weeks (the school or the insurer writes it; our estimate).',
    ],
    [
      'nothing there',
      HEP_B,
      BEFORE,
      'Hepatitis B proof is not here yet: get one, start by 27 Dec 2026',
      'Hepatitis B proof is not here yet: the host wants one with a surface antibody of at least 12 mIU/mL and a quantitative antibody test.',
      'Get one. Needed when you apply; start by 27 Dec 2026: it takes about 1 week (a blood test and its report, where the series is done. The series itself: three doses over 6 months, Heplisav-B two over 1 month, and the titer 4 to 8 weeks after the last dose; our estimate).',
    ],
  ],
  'several ways and several papers': [
    [
      'either card',
      anyOf(clause('bls', throughEnd), clause('acls', throughEnd)),
      BEFORE,
      'BLS card or ACLS card is not here yet: get one, start by 13 Dec 2026',
      'BLS card or ACLS card is not here yet: the host wants either one, valid through the last day of the rotation.',
      'Get one, valid through 28 May 2027. Needed when you apply; start by 13 Dec 2026: it takes about 3 weeks (courses run on set days; our estimate).',
    ],
    [
      'a pair with none',
      PAIR,
      { ...OFFERED, today: '2027-03-01' },
      'Two tuberculosis tests are wanted: get two, start by 25 Apr 2027',
      'Two tuberculosis tests are wanted, and none is here yet: the host wants one dated no more than 365 days before the rotation starts, another dated no more than 90 days before the rotation starts.',
      'Get two: one dated on or after 3 May 2026, another dated on or after 2 Feb 2027. Needed by 2 May 2027, before the first day; start by 25 Apr 2027: it takes about 1 week (an appointment, and the reading after 48 to 72 hours or the laboratory’s report; our estimate).',
    ],
    [
      'a pair with one',
      PAIR,
      {
        ...OFFERED,
        today: '2027-03-01',
        documents: [givenDocument('tb-test', { issued: '2026-11-10' })],
      },
      'Two tuberculosis tests are wanted: get one more, start by 25 Apr 2027',
      'Two tuberculosis tests are wanted, of which one fits and one is not here yet: the host wants one dated no more than 365 days before the rotation starts, another dated no more than 90 days before the rotation starts.',
      'Get one more, dated on or after 2 Feb 2027. Needed by 2 May 2027, before the first day; start by 25 Apr 2027: it takes about 1 week (an appointment, and the reading after 48 to 72 hours or the laboratory’s report; our estimate).',
    ],
    [
      'three letters with none',
      distinct(LETTER, LETTER, LETTER),
      BEFORE,
      'Three letters of recommendation are wanted: get three, start by 6 Dec 2026',
      'Three letters of recommendation are wanted, and none is here yet.',
      'Get three. Needed when you apply; start by 6 Dec 2026: it takes about 4 weeks (a busy writer needs the time; our estimate).',
    ],
    [
      'three letters with two',
      distinct(LETTER, LETTER, LETTER),
      {
        ...BEFORE,
        documents: [
          givenDocument('recommendation-letter', {}),
          givenDocument('recommendation-letter', {}),
        ],
      },
      'Three letters of recommendation are wanted: get one more, start by 6 Dec 2026',
      'Three letters of recommendation are wanted, of which two fit and one is not here yet.',
      'Get one more. Needed when you apply; start by 6 Dec 2026: it takes about 4 weeks (a busy writer needs the time; our estimate).',
    ],
  ],
  'facts in words': [
    [
      'a yes-no fact not said',
      clause('deans-letter', is('finalYear', 'yes')),
      { ...BEFORE, documents: [givenDocument('deans-letter', {})] },
      "Dean's letter or letter of good standing needs details",
      "Dean's letter or letter of good standing leaves open whether it states that you are in the final year: the host wants it stating that you are in the final year.",
      'Say whether that is so. Needed when you apply.',
    ],
    [
      'another form',
      clause('immunization-form', is('form', 'BU', 'Boston University')),
      { ...BEFORE, documents: [givenDocument('immunization-form', { facts: { form: 'AAMC' } })] },
      'Signed immunization form is on the AAMC form: get another, start by 20 Dec 2026',
      'Signed immunization form is on the AAMC form: the host wants it on the form of BU or Boston University.',
      'Get another. Needed when you apply; start by 20 Dec 2026: it takes about 2 weeks (an appointment with the physician who signs; our estimate).',
    ],
    [
      'two facts at once',
      clause('english-test', is('test', 'TOEFL'), atLeast('score', 104)),
      {
        ...BEFORE,
        documents: [givenDocument('english-test', { issued: '2026-05-04', facts: OET })],
      },
      'English test report is from an OET test and has a score of 98: start now',
      'English test report of 4 May 2026 is from an OET test and has a score of 98: the host wants it from a TOEFL and with a score of at least 104.',
      'Get another. Needed when you apply; start now: it takes about 5 weeks (a seat and the result; our estimate).',
    ],
    [
      'no date typed in',
      clause('tb-test', within(365)),
      { ...BEFORE, today: '2026-12-01', documents: [givenDocument('tb-test', {})] },
      'Tuberculosis test needs details: type in its issue date, when you apply',
      'Tuberculosis test has no issue date typed in: the host wants it dated no more than 365 days before the rotation starts.',
      'Type in its issue date. If it prints none, ask for one that does. Needed when you apply.',
    ],
    [
      'issued elsewhere',
      clause('background-check', { kind: 'issued-in', countries: ['US', 'GB'] }),
      {
        ...BEFORE,
        documents: [givenDocument('background-check', { facts: { country: 'DE' } })],
      },
      'Criminal background check was issued in Germany: start by 6 Dec 2026',
      'Criminal background check was issued in Germany: the host wants it issued in the USA or the United Kingdom.',
      'Get another. Needed when you apply; start by 6 Dec 2026: it takes about 4 weeks (the agency or the police answer by post; our estimate).',
    ],
  ],
  'days in words': [
    [
      'good today, too old by then',
      clause('fit-test', within(365)),
      {
        ...OFFERED,
        documents: [givenDocument('fit-test', { issued: '2026-01-10' })],
        today: '2026-12-01',
      },
      'N95 respirator fit test will be too old on 3 May 2027: start by 18 Apr 2027',
      'N95 respirator fit test of 10 Jan 2026 will be too old on 3 May 2027: the host wants it dated no more than 365 days before the rotation starts.',
      'Get a new one dated on or after 3 May 2026. Needed by 2 May 2027, before the first day; start by 18 Apr 2027: it takes about 2 weeks (an appointment with occupational health; our estimate).',
    ],
    [
      'too early',
      clause('fit-test', within(90)),
      OFFERED,
      'N95 respirator fit test is not due yet: start by 18 Apr 2027',
      'N95 respirator fit test is not due yet: the host wants one dated no more than 90 days before the rotation starts.',
      'Get one on or after 2 Feb 2027. Needed by 2 May 2027, before the first day; start by 18 Apr 2027: it takes about 2 weeks (an appointment with occupational health; our estimate).',
    ],
    [
      'a shot that can hardly be had later',
      clause('influenza', {
        kind: 'within-before',
        span: { amount: 12, unit: 'weeks' },
        at: 'start',
      }),
      OFFERED,
      'Influenza vaccination is not due yet: get one on or after 8 Feb 2027',
      'Influenza vaccination is not due yet: the host wants one dated within the 12 weeks before the rotation starts.',
      'Get one on or after 8 Feb 2027. Needed by 31 Mar 2027 (later it can hardly be had, as we infer).',
    ],
    [
      'a season',
      clause('influenza', { kind: 'season', from: '07-01', to: '06-30', at: 'start' }),
      { ...OFFERED, documents: [givenDocument('influenza', { issued: '2025-10-01' })] },
      'Influenza vaccination of 1 Oct 2025 is too old: get a new one, by 31 Mar 2027',
      'Influenza vaccination of 1 Oct 2025 is too old: the host wants it of the 1 Jul to 30 Jun season that holds the first day of the rotation.',
      'Get a new one dated on or after 1 Jul 2026. Needed by 31 Mar 2027 (later it can hardly be had, as we infer).',
    ],
    [
      'a passport that fits',
      clause('passport', { kind: 'valid-through', at: 'end', plus: { amount: 6, unit: 'months' } }),
      { ...BEFORE, documents: [givenDocument('passport', { expires: '2031-05-09' })] },
      'Passport (ends 9 May 2031) fits, for a last day up to 9 Nov 2030',
      'Passport (ends 9 May 2031) fits, for a last day up to 9 Nov 2030: the host wants it valid for 6 months beyond the last day of the rotation.',
      '',
    ],
    [
      'an age that fits',
      clause('tb-test', within(365)),
      { ...BEFORE, documents: [givenDocument('tb-test', { issued: '2026-11-10' })] },
      'Tuberculosis test of 10 Nov 2026 fits, for a start up to 10 Nov 2027',
      'Tuberculosis test of 10 Nov 2026 fits, for a start up to 10 Nov 2027: the host wants it dated no more than 365 days before the rotation starts.',
      '',
    ],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_title, rows) => {
  test.each(rows)('%s', (_name, rule, given, short, reason, remedy) => {
    const verdict = judge(rule, given);
    expect([verdict.short, verdict.reason, verdict.remedy]).toEqual([short, reason, remedy]);
  });
});

test('two clauses that fail alike are said once', () => {
  const season = { kind: 'season', from: '07-01', to: '06-30' } as const;
  const rule: Rule = {
    kind: 'all',
    rules: [
      clause('influenza', { ...season, at: 'application' }),
      clause('influenza', { ...season, at: 'end' }),
    ],
  };
  const verdict = judge(rule, BEFORE);
  expect(verdict.reason).toBe(
    'Influenza vaccination is not here yet: the host wants one of the 1 Jul to 30 Jun season that holds the day you apply and the last day of the rotation.',
  );
});
