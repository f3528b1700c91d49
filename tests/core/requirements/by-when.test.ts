import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { DocumentType } from '../../../src/core/documents/document-type.ts';
import type { Verdict } from '../../../src/core/requirements/verdict.ts';
import { judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import type { Span } from '../../../src/core/shared/day.ts';
import { clause, day, givenDocument, givenHost, givenRequirement, givenRotation } from './given.ts';

/** The catalogue with lead times of the test's own. */
function typesWith(leads: Readonly<Record<string, Span>>): readonly DocumentType[] {
  return CATALOGUE.map((type) => {
    const span = leads[type.key];
    return span === undefined ? { ...type, lead: undefined } : { ...type, lead: { span, why: '' } };
  });
}

function judgePassport(today: string, leads: Readonly<Record<string, Span>>): Verdict {
  const [verdict] = judgeRotation({
    host: givenHost([givenRequirement(clause('passport'), { phase: 'before-start' })]),
    rotation: givenRotation(),
    documents: [],
    types: typesWith(leads),
    profile: EMPTY_PROFILE,
    today: day(today),
  }).items;
  if (verdict === undefined) throw new Error('no verdict');
  return verdict;
}

const TWO_MONTHS: Span = { amount: 2, unit: 'months' };

test.each<[string, Readonly<Record<string, Span>>, string]>([
  ['2026-11-01', {}, '2027-01-31'],
  ['2026-11-01', { passport: TWO_MONTHS }, '2026-11-30'],
  ['2026-11-01', { passport: { amount: 10, unit: 'days' } }, '2027-01-21'],
  ['2026-12-10', { passport: TWO_MONTHS }, '2026-12-10'],
  ['2026-11-01', { transcript: TWO_MONTHS }, '2027-01-31'],
])(
  'seen on %s with lead times %j, a passport for 1 Feb 2027 is started by %s',
  (today, leads, start) => {
    const verdict = judgePassport(today, leads);
    expect(verdict.by).toBe('2027-01-31');
    expect(verdict.startBy).toBe(start);
  },
);

test('what is met needs no start', () => {
  const [verdict] = judgeRotation({
    host: givenHost([givenRequirement(clause('passport'))]),
    rotation: givenRotation(),
    documents: [givenDocument('passport', { expires: '2028-01-01' })],
    types: typesWith({ passport: TWO_MONTHS }),
    profile: EMPTY_PROFILE,
    today: day('2026-11-01'),
  }).items;
  expect(verdict?.status).toBe('met');
  expect(verdict && 'startBy' in verdict ? verdict.startBy : undefined).toBeUndefined();
});
