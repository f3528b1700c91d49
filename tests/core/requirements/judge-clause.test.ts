import { describe, expect, test } from 'vitest';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { clause, type Dated, day, givenDocument, givenWaiting, judge } from './given.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;
const weeks = (amount: number) => ({ amount, unit: 'weeks' }) as const;
const months = (amount: number) => ({ amount, unit: 'months' }) as const;

/** [predicate, the document, status, breaksOn] on a rotation of 1 to 26 Feb 2027 seen on 1 Dec 2026. */
type Row = readonly [Predicate, Dated, VerdictStatus, string | undefined];

const start = { at: 'start' } as const;
const end = { at: 'end' } as const;

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'not older than, in days: the first and last day count': [
    [
      { kind: 'not-older-than', span: days(365), ...start },
      { issued: '2026-02-01' },
      'met',
      '2027-02-02',
    ],
    [
      { kind: 'not-older-than', span: days(365), ...start },
      { issued: '2026-01-31' },
      'expiring',
      '2027-02-01',
    ],
    [
      { kind: 'not-older-than', span: days(90), ...start },
      { issued: '2026-11-03' },
      'met',
      '2027-02-02',
    ],
    [
      { kind: 'not-older-than', span: days(365), ...start },
      { issued: '2025-11-30' },
      'unmet',
      '2026-12-01',
    ],
  ],
  'not older than, in months: the same day of the month, not 365 days': [
    [
      { kind: 'not-older-than', span: months(12), ...start },
      { issued: '2026-02-01' },
      'met',
      '2027-02-02',
    ],
    [
      { kind: 'not-older-than', span: months(12), ...end },
      { issued: '2026-02-26' },
      'met',
      '2027-02-27',
    ],
    [
      { kind: 'not-older-than', span: months(12), ...end },
      { issued: '2026-02-25' },
      'expiring',
      '2027-02-26',
    ],
  ],
  'valid through, with the printed expiry or the default': [
    [{ kind: 'valid-through', ...end }, { expires: '2027-02-26' }, 'met', '2027-02-27'],
    [{ kind: 'valid-through', ...end }, { expires: '2027-02-25' }, 'expiring', '2027-02-26'],
    [{ kind: 'valid-through', ...end }, { expires: '2026-11-30' }, 'unmet', '2026-12-01'],
    [{ kind: 'valid-through', ...start }, { expires: '2027-02-01' }, 'met', '2027-02-02'],
    [{ kind: 'valid-through', ...end }, { issued: '2025-02-10' }, 'met', '2027-03-01'],
    [{ kind: 'valid-through', ...end }, { issued: '2025-01-31' }, 'expiring', '2027-02-01'],
    [{ kind: 'valid-through', ...end }, {}, 'undated', undefined],
  ],
  'end of month validity': [
    [
      { kind: 'end-of-month-validity', span: { amount: 2, unit: 'years' }, ...end },
      { issued: '2025-02-01' },
      'met',
      '2027-03-01',
    ],
    [
      { kind: 'end-of-month-validity', span: { amount: 2, unit: 'years' }, ...end },
      { issued: '2025-01-31' },
      'expiring',
      '2027-02-01',
    ],
    [
      { kind: 'end-of-month-validity', span: { amount: 2, unit: 'years' }, ...end },
      { issued: '2025-02-01', expires: '2027-02-01' },
      'expiring',
      '2027-02-02',
    ],
    [
      { kind: 'end-of-month-validity', span: { amount: 2, unit: 'years' }, ...end },
      {},
      'undated',
      undefined,
    ],
  ],
  'issued on or after a fixed day': [
    [
      { kind: 'issued-on-or-after', day: day('2023-01-01') },
      { issued: '2023-01-01' },
      'met',
      undefined,
    ],
    [
      { kind: 'issued-on-or-after', day: day('2023-01-01') },
      { issued: '2022-12-31' },
      'unmet',
      undefined,
    ],
    [{ kind: 'issued-on-or-after', day: day('2023-01-01') }, {}, 'undated', undefined],
  ],
  'within a window before': [
    [
      { kind: 'within-before', span: weeks(12), ...start },
      { issued: '2026-11-09' },
      'met',
      '2027-02-02',
    ],
    [
      { kind: 'within-before', span: weeks(12), ...start },
      { issued: '2026-11-08' },
      'expiring',
      '2027-02-01',
    ],
  ],
  facts: [
    [
      { kind: 'attribute', fact: 'brand', oneOf: ['AHA'] },
      { facts: { brand: ' aha ' } },
      'met',
      undefined,
    ],
    [
      { kind: 'attribute', fact: 'brand', oneOf: ['AHA'] },
      { facts: { brand: 'Red Cross' } },
      'unmet',
      undefined,
    ],
    [
      { kind: 'attribute', fact: 'brand', noneOf: ['Other'] },
      { facts: { brand: 'AHA' } },
      'met',
      undefined,
    ],
    [
      { kind: 'attribute', fact: 'brand', noneOf: ['aha'] },
      { facts: { brand: 'AHA' } },
      'unmet',
      undefined,
    ],
    [
      { kind: 'attribute', fact: 'onlineOnly', noneOf: ['yes'] },
      { facts: { onlineOnly: true } },
      'unmet',
      undefined,
    ],
    [
      { kind: 'attribute', fact: 'onlineOnly', noneOf: ['yes'] },
      { facts: { onlineOnly: false } },
      'met',
      undefined,
    ],
    [{ kind: 'attribute', fact: 'brand', oneOf: ['AHA'] }, {}, 'undated', undefined],
    [{ kind: 'issued-in', countries: ['US'] }, { facts: { country: 'us' } }, 'met', undefined],
    [{ kind: 'issued-in', countries: ['US'] }, { facts: { country: 'TR' } }, 'unmet', undefined],
    [{ kind: 'issued-in', countries: ['US'] }, {}, 'undated', undefined],
    [{ kind: 'downloadable-until', span: days(365) }, { issued: '2020-01-01' }, 'met', undefined],
  ],
};

describe.each(Object.entries(ROWS))('%s', (title, rows) => {
  // Facts are asked of what holds for ever.
  const type = title === 'facts' ? 'other' : 'bls';
  test.each(rows)('%o with %o is %s', (predicate, dated, status, breaksOn) => {
    const verdict = judge(clause(type, predicate), { documents: [givenDocument(type, dated)] });
    expect({ status: verdict.status, breaksOn: verdict.breaksOn }).toEqual({ status, breaksOn });
  });
});

describe('dated on the first day or after it, seen in the second week', () => {
  const rows: readonly (readonly [Predicate, Dated, VerdictStatus])[] = [
    [{ kind: 'not-older-than', span: days(0), ...start }, { issued: '2027-02-01' }, 'met'],
    [{ kind: 'not-older-than', span: days(365), ...start }, { issued: '2027-02-02' }, 'impossible'],
    [{ kind: 'not-older-than', span: days(365), ...end }, { issued: '2027-02-01' }, 'met'],
    [{ kind: 'not-older-than', span: days(365), ...end }, { issued: '2027-02-02' }, 'impossible'],
    [
      { kind: 'not-older-than', span: days(365), ...end, during: true },
      { issued: '2027-02-02' },
      'met',
    ],
    [
      { kind: 'valid-through', ...end },
      { issued: '2027-02-02', expires: '2029-01-01' },
      'impossible',
    ],
    [{ kind: 'within-before', span: weeks(12), ...start }, { issued: '2027-02-02' }, 'impossible'],
  ];
  test.each(rows)('%o with %o is %s', (predicate, dated, status) => {
    const documents = [givenDocument('bls', dated)];
    expect(judge(clause('bls', predicate), { documents, today: '2027-02-10' }).status).toBe(status);
  });
});

describe('month ends', () => {
  const six = { kind: 'not-older-than', span: months(6), at: 'start' } as const;
  test.each([
    // Counted forwards: 31 Aug is six months old on 28 Feb, so it has turned seven on 1 Mar.
    ['2026-08-31', '2027-02-28', 'met'],
    ['2026-08-31', '2027-03-01', 'expiring'],
    ['2026-09-01', '2027-03-01', 'met'],
    ['2027-02-28', '2027-08-31', 'unmet'],
    ['2027-03-01', '2027-08-31', 'met'],
    ['2028-02-29', '2028-08-29', 'met'],
  ] as const)('issued %s for a start on %s within 6 months: %s', (issued, start, status) => {
    const today = issued < '2027' ? '2026-12-01' : issued < '2028' ? '2027-08-30' : '2028-08-28';
    const rotation = { start: day(start), end: day('2028-12-01') };
    const documents = [givenDocument('tb-test', { issued })];
    expect(judge(clause('tb-test', six), { documents, rotation, today }).status).toBe(status);
  });

  test('twelve months and 365 days part in a leap year', () => {
    const documents = [givenDocument('tb-test', { issued: '2027-03-01' })];
    const rotation = { start: day('2028-03-01'), end: day('2028-03-28') };
    const given = { documents, rotation, today: '2028-01-01' };
    const status = (span: { amount: number; unit: 'days' | 'months' }) =>
      judge(clause('tb-test', { kind: 'not-older-than', span, at: 'start' }), given).status;
    expect(status(months(12))).toBe('met');
    expect(status(days(365))).toBe('expiring');
  });
});

describe('numbers', () => {
  const titer = (value: number) =>
    clause('hepatitis-b', { kind: 'at-least', fact: 'titer', value });
  test.each([
    [10, 10, 'met'],
    [10, 9.9, 'unmet'],
    [12, 11.2, 'unmet'],
    [12, undefined, 'undated'],
  ] as const)('at least %d with %s: %s', (value, found, status) => {
    const facts = found === undefined ? {} : { titer: found };
    const documents = [givenDocument('hepatitis-b', { facts })];
    expect(judge(titer(value), { documents }).status).toBe(status);
  });

  test.each([
    ['BU, Stanford, Emory', 1_000_000, 3_000_000, true],
    ['Penn', 2_000_000, 2_000_000, false],
    ['BU on VSAS', 3_000_000, 3_000_000, false],
  ])('a $1M/$3M certificate at %s', (_host, perOccurrence, aggregate, fits) => {
    const rule = clause(
      'malpractice',
      { kind: 'at-least', fact: 'perOccurrence', value: perOccurrence },
      { kind: 'at-least', fact: 'aggregate', value: aggregate },
    );
    const facts = { perOccurrence: 1_000_000, aggregate: 3_000_000 };
    const certificate = givenDocument('malpractice', { expires: '2027-12-31', facts });
    const verdict = judge(rule, { documents: [certificate] });
    expect(verdict.status).toBe(fits ? 'met' : 'unmet');
  });
});

describe('applied for', () => {
  const accepting = { ...clause('child-abuse-clearance'), acceptAppliedFor: true } as const;
  test('counts where the host takes it', () => {
    const documents = [givenWaiting('child-abuse-clearance', '2026-11-20')];
    expect(judge(accepting, { documents }).status).toBe('applied-for');
    expect(judge(clause('child-abuse-clearance'), { documents }).status).toBe('missing');
    expect(judge(accepting).status).toBe('missing');
  });
  test('the paper itself stands before the proof', () => {
    const documents = [
      givenWaiting('child-abuse-clearance', '2026-11-20'),
      givenDocument('child-abuse-clearance', {}),
    ];
    expect(judge(accepting, { documents }).status).toBe('met');
  });
  test('what waits for its file names the day until which it can be fetched', () => {
    const rule = clause('usmle-step-1', { kind: 'downloadable-until', span: days(365) });
    const documents = [givenWaiting('usmle-step-1', '2026-11-20')];
    expect(judge(rule, { documents }).remedy).toContain('20 Nov 2027');
  });
});
