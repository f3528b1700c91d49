import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { FromOther } from '../../../../src/core/requirements/predicates/from-other.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import { typesRead } from '../../../../src/core/requirements/types-read.ts';
import { judgeRotation } from '../../../../src/core/season/judge-rotation.ts';
import { createSeasonMemory } from '../../../../src/core/season/season-memory.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
  judge,
} from '../given.ts';
import { words } from './given-kind.ts';

const days = (amount: number) => ({ amount, unit: 'days' }) as const;
/** The second examination 7 to 21 days after the first. */
const second: FromOther = {
  kind: 'from-other',
  type: 'physical-exam',
  side: 'after',
  least: days(7),
  most: days(21),
};
/** A drug screen no more than 30 days before the letter that asks for the elective. */
const screen: FromOther = {
  kind: 'from-other',
  type: 'personal-statement',
  side: 'before',
  most: days(30),
};

const exams = (...dates: readonly string[]) =>
  dates.map((issued) => givenDocument('physical-exam', { issued }));

test.each([
  [['2026-10-01', '2026-10-08'], 'met'],
  [['2026-10-01', '2026-10-22'], 'met'],
  [['2026-10-01', '2026-10-07'], 'unmet'],
  [['2026-10-01', '2026-10-23'], 'unmet'],
  [['2026-08-01', '2026-10-01', '2026-10-10'], 'met'],
  [['2026-10-01'], 'unmet'],
  [[], 'missing'],
] as const)('examinations of %j: %s', (dates, status) => {
  expect(judge(clause('physical-exam', second), { documents: exams(...dates) }).status).toBe(
    status,
  );
});

test.each([
  ['2026-10-01', '2026-10-31', 'met'],
  ['2026-10-01', '2026-10-01', 'met'],
  ['2026-10-01', '2026-11-01', 'unmet'],
  ['2026-10-02', '2026-10-01', 'unmet'],
] as const)('a screen of %s for a request of %s: %s', (issued, request, status) => {
  const drug = givenDocument('drug-screen', { issued });
  const letter = givenDocument('personal-statement', { issued: request });
  const rule = clause('drug-screen', screen);
  expect(judge(rule, { documents: [drug] }).status).toBe('unmet');
  expect(judge(rule, { documents: [drug, letter] }).status).toBe(status);
  expect(typesRead(rule)).toEqual(['drug-screen', 'personal-statement']);
});

test('the first test was had: the window for the second is what is left', () => {
  const verdict = judge(clause('physical-exam', second), { documents: exams('2026-11-26') });
  expect(verdict).toMatchObject({ status: 'not-yet-due', from: '2026-12-03', by: '2026-12-17' });
});

test('an edit of the other paper is judged anew', () => {
  const host = givenHost([givenRequirement(clause('drug-screen', screen))]);
  const memory = createSeasonMemory();
  const rotation = givenRotation();
  const drug = givenDocument('drug-screen', { issued: '2026-10-01' });
  const statusWith = (request: string) =>
    judgeRotation(
      {
        rotation,
        host,
        documents: [drug, givenDocument('personal-statement', { issued: request })],
        types: CATALOGUE,
        profile: EMPTY_PROFILE,
        today: day('2026-12-01'),
      },
      memory,
    ).items[0]?.status;
  expect(statusWith('2026-10-15')).toBe('met');
  expect(statusWith('2026-11-15')).toBe('unmet');
});

test('its words, and what keeps it from being saved', () => {
  expect(words(second, 'physical-exam').rule).toBe(
    'dated 7 days to 21 days after another physical examination',
  );
  expect(words(screen, 'drug-screen').rule).toBe(
    'dated no more than 30 days before a personal statement or letter of intent',
  );
  const fields = (predicate: FromOther) =>
    kindOf(predicate)
      .problems(predicate)
      .map(({ field }) => field);
  expect(fields(second)).toEqual([]);
  expect(fields({ ...second, type: '', most: days(3) })).toEqual(['type', 'most']);
});
