import { expect, test } from 'vitest';
import type { FormBlockKey } from '../../../src/core/immunizations/form-block.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { proofsOf } from '../../../src/core/immunizations/proofs-of.ts';
import { validateRecord } from '../../../src/core/immunizations/validate-record.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { blocksOf } from './blocks-of.ts';
import { day, givenAntiHbs, givenDoses, givenSkinTest, givenTiter } from './given-record.ts';

const AT = { dateOfBirth: day('2002-08-14'), today: day('2026-11-24') };

const needs = (key: FormBlockKey, record: ImmunizationRecord, today = '2026-11-24') =>
  blocksOf(record, { ...AT, today: day(today) }).find((block) => block.key === key)?.needs;
const findingOf = (record: ImmunizationRecord, code: string) =>
  validateRecord(record, AT).find((finding) => finding.code === code);

// A whole series; its last dose is of 1 July 2026, so 4 to 8 weeks after are 29 July to 26 August.
const SERIES = givenDoses('hepatitis-b', '2026-01-01', '2026-02-01', '2026-07-01');
const LAST = day('2026-07-01');

test.each([
  ['2026-07-02', /^Quantitative anti-HBs, in mIU\/mL, drawn .* 29 Jul 2026 to 26 Aug 2026\.$/],
  ['2026-08-26', /29 Jul 2026 to 26 Aug 2026\.$/],
  ['2026-08-27', /longer than 8 weeks ago/],
])('after the last dose, on %s, the antibody test has its window', (today, said) => {
  expect(needs('hepatitis-b', SERIES, today)).toEqual([expect.stringMatching(said)]);
});

test('without a day of today the window is named all the same', () => {
  const [block] = blocksOf(SERIES, { dateOfBirth: AT.dateOfBirth }).filter(
    ({ key }) => key === 'hepatitis-b',
  );
  expect(block?.needs.join()).toContain('29 Jul 2026 to 26 Aug 2026');
});

// Drawn too late the finding says how long after, as exact as it helps.
test.each([
  [57, '57 days'],
  [90, '90 days'],
  [91, '2 months'],
  [130, '4 months'],
  [730, '23 months'],
  [731, '2 years'],
])('a test %i days after the last dose was drawn "%s" after it', (days, said) => {
  const record = [
    ...givenDoses('hepatitis-b', '2020-01-01'),
    givenAntiHbs(addDays(day('2020-01-01'), days), 12),
  ];
  expect(findingOf(record, 'titer-long-after')?.message).toContain(`was drawn ${said} after`);
});

test.each([
  [1, '1 day'],
  [27, '27 days'],
])('a test %i days after the last dose is too early, and says so', (days, said) => {
  const finding = findingOf([...SERIES, givenAntiHbs(addDays(LAST, days), 12)], 'titer-too-early');
  expect(finding?.message).toContain(`was drawn ${said} after the dose of 1 Jul 2026`);
});

test('a skin test is read after two or three days, by name of the days', () => {
  expect(findingOf([givenSkinTest('2026-05-01', undefined)], 'skin-test-not-read')?.remedy).toBe(
    'Have it read between 3 May 2026 and 4 May 2026, and type in the day and the millimetres.',
  );
});

test('a second step that was too soon can be placed again within three weeks of the first', () => {
  const record = [
    givenSkinTest('2026-05-01', '2026-05-03'),
    givenSkinTest('2026-05-05', '2026-05-07'),
  ];
  expect(findingOf(record, 'second-skin-test-early')?.remedy).toBe(
    'For a two-step test have one placed on or after 10 May 2026 and by 22 May 2026.',
  );
});

test('varicella: two doses, or one more, or a positive titer', () => {
  const one = givenDoses('varicella', '2010-01-01');
  expect(needs('varicella', [])).toEqual(['Two doses, or a positive titer.']);
  expect(needs('varicella', one)).toEqual(['One more dose, or a positive titer.']);
  expect(needs('varicella', [...one, givenTiter('varicella', '2026-01-01')])).toEqual([]);
});

test('one titer is named as one, three as three, by the oldest', () => {
  const titles = (record: ImmunizationRecord) => proofsOf(record, AT).map(({ title }) => title);
  expect(titles([givenTiter('varicella', '2026-05-01')])).toContain(
    'Varicella by positive titer of 1 May 2026',
  );
  const parts = (['measles', 'mumps', 'rubella'] as const).map((part, index) =>
    givenTiter(part, `2026-05-0${index + 1}`),
  );
  expect(titles(parts).join()).toContain('by positive titers of 1 May 2026');
});

test('a test on the day on which the second series begins is of the second series', () => {
  const second = givenDoses('hepatitis-b', '2026-09-01', '2026-10-01', '2027-03-01');
  const negative = givenAntiHbs('2026-08-10', 2);
  const sameDay = givenAntiHbs('2026-09-01', 3);
  const [block] = blocksOf([...SERIES, negative, sameDay, ...second], AT).filter(
    ({ key }) => key === 'hepatitis-b',
  );
  const labels = block?.lines.map(({ label, on }) => `${on} ${label}`) ?? [];
  const at = (on: string) =>
    labels.findIndex((line) => line.startsWith(on) && /anti-?hbs|test|titer/i.test(line));
  const secondDose = labels.findIndex((line) => line.includes('Second series, dose'));
  expect(at('2026-08-10')).toBeGreaterThanOrEqual(0);
  expect(at('2026-08-10')).toBeLessThan(secondDose);
  expect(at('2026-09-01')).toBeGreaterThan(secondDose);
});
