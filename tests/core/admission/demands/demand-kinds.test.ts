import { describe, expect, test } from 'vitest';
import {
  type AdmissionDemand,
  DEMAND_KINDS,
  type DemandKey,
  kindOf,
} from '../../../../src/core/admission/demands/demand-kinds.ts';
import { describeAdmission } from '../../../../src/core/admission/describe-admission.ts';
import { hostDeadlines } from '../../../../src/core/admission/host-deadlines.ts';
import { EMPTY_PROFILE } from '../../../../src/core/applicant/profile.ts';
import { day, givenHost, givenRotation } from '../../requirements/given.ts';
import { givenRule, judgeOne, judgeRules } from '../given-admission.ts';
import { DAYS_ROWS } from './days-rows.ts';
import type { DemandRows } from './demand-row.ts';
import { GATE_ROWS } from './gate-rows.ts';
import { HOST_KNOWS_ROWS } from './host-knows-rows.ts';
import { IN_TIME_ROWS } from './in-time-rows.ts';
import { OFFER_ROWS } from './offer-rows.ts';
import { OPENING_ROWS } from './opening-rows.ts';
import { TOGETHER_ROWS } from './together-rows.ts';
import { TRAINING_ROWS } from './training-rows.ts';
import { WHO_ROWS } from './who-rows.ts';

/** Every kind has rows, or this does not compile. */
const DEMAND_ROWS: DemandRows<DemandKey> = {
  ...WHO_ROWS,
  ...GATE_ROWS,
  ...OFFER_ROWS,
  ...OPENING_ROWS,
  ...TOGETHER_ROWS,
  ...TRAINING_ROWS,
  ...DAYS_ROWS,
  ...IN_TIME_ROWS,
  ...HOST_KNOWS_ROWS,
};
const ASKED = Object.values(DEMAND_ROWS).flat();
const STANDS = ASKED.flatMap(({ demand, stands }) =>
  stands.map(([given, ...stand]) => ({ demand, given, stand })),
);

describe('each kind of demand', () => {
  test.each(ASKED)('$says', ({ demand, says }) => {
    expect(describeAdmission({ demand })).toBe(says);
  });

  test.each(STANDS)('$demand given $given', ({ demand, given, stand }) => {
    const [status, reason, remedy, by] = stand;
    expect(judgeOne(demand, given)).toMatchObject({ status, reason, remedy, by });
  });

  test('is judged met and not met in the rows, where anyone but the host can tell', () => {
    for (const [key, rows] of Object.entries(DEMAND_ROWS)) {
      const found = new Set(rows.flatMap(({ stands }) => stands.map(([, status]) => status)));
      if (key !== 'ask') expect(found, key).toContain('passes');
      expect(found.has('fails') || found.has('ask'), key).toBe(true);
    }
  });
});

describe('a fresh demand', () => {
  const today = day('2026-08-01');

  test.each(Object.entries(DEMAND_KINDS))(
    '%s is of its kind and nearly ready to save',
    (key, kind) => {
      const demand: AdmissionDemand = kind.fresh(today);
      expect(demand.kind).toBe(key);
      // A question has no usual words.
      const open = kindOf(demand)
        .problems(demand)
        .map(({ field }) => field);
      expect(open).toEqual(key === 'ask' ? ['question'] : []);
    },
  );
});

describe('a name keeps its capital wherever it stands', () => {
  const unnamed = { elective: '', type: 'other' } as const;
  const electives = ['Geriatrics', 'icu'];

  test('in the reason of a rule for other electives', () => {
    const { reason } = judgeOne(
      { kind: 'affiliation' },
      {
        electives,
        rotation: unnamed,
        profile: { affiliations: ['Emory'] },
        host: { name: 'Yale' },
      },
    );
    expect(reason).toBe(
      'This is only for Geriatrics and intensive care, and the rotation does not say which elective it is. If it is one of them: Yale is not among the hosts that your school has agreements with.',
    );
  });

  test('in the rule itself', () => {
    const demand: AdmissionDemand = { kind: 'score', test: 'Duolingo', atLeast: 120 };
    expect(describeAdmission({ demand, electives })).toBe(
      'For Geriatrics and intensive care: Duolingo of at least 120.',
    );
    const permission = { kind: 'due-before', what: 'NYSED permission', span } as const;
    expect(describeAdmission({ demand: permission, electives })).toContain(': NYSED permission:');
    const documents = { kind: 'due-before', what: 'Documents', span } as const;
    expect(describeAdmission({ demand: documents, electives })).toContain(': documents: with');
  });
});

const span = { amount: 4, unit: 'weeks' } as const;

describe('why a day is set', () => {
  const whyOf = (demand: AdmissionDemand) =>
    hostDeadlines(
      givenHost([], { admission: [givenRule(demand)] }),
      givenRotation(),
      EMPTY_PROFILE,
    ).map(({ thing, why }) => `${thing}: the host ${why}`);

  test('in the number of what is due', () => {
    expect(whyOf({ kind: 'due-before', what: 'Documents', span })).toEqual([
      'documents: the host wants them 4 weeks before the start',
    ]);
    expect(whyOf({ kind: 'due-before', what: 'Payment of all fees', span })).toEqual([
      'payment of all fees: the host wants it 4 weeks before the start',
    ]);
    const onTheDay = { amount: 0, unit: 'days' } as const;
    expect(whyOf({ kind: 'due-before', what: 'The visa', span: onTheDay })).toEqual([
      'the visa: the host wants it by the first day',
    ]);
  });
});

test('a host that names no window is asked', () => {
  const none: AdmissionDemand = { kind: 'application-windows', windows: [] };
  expect(judgeRules([givenRule(none)])[0]).toMatchObject({
    status: 'ask',
    reason: 'The host names no window.',
    by: undefined,
  });
});
