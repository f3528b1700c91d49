import { describe, expect, test } from 'vitest';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import type { RecordCircumstances } from '../../../src/core/immunizations/record-circumstances.ts';
import { validateRecord } from '../../../src/core/immunizations/validate-record.ts';
import {
  day,
  givenAntiHbs,
  givenDose,
  givenDoses,
  givenIgra,
  givenReview,
  givenSkinTest,
  givenTiter,
  givenXray,
  withPaper,
} from './given-record.ts';

const AT = { dateOfBirth: day('2002-08-14'), today: day('2026-11-24') };

/** What is found beside missing papers, "severity code". */
const found = (record: ImmunizationRecord, at: RecordCircumstances = AT) =>
  validateRecord(record, at)
    .filter(({ code }) => code !== 'without-paper' && code !== 'lab-page-names')
    .map(({ severity, code }) => `${severity} ${code}`);
const findingOf = (record: ImmunizationRecord, code: string, at: RecordCircumstances = AT) =>
  validateRecord(record, at).find((finding) => finding.code === code);

describe('doses', () => {
  test.each([
    ['MMR 28 days apart', givenDoses('mmr', '2010-01-01', '2010-01-29'), []],
    ['MMR 27 days apart', givenDoses('mmr', '2010-01-01', '2010-01-28'), ['error dose-interval']],
    ['MMR on the first birthday', givenDoses('mmr', '2003-08-14'), []],
    [
      'MMR the day before it',
      givenDoses('mmr', '2003-08-13'),
      ['error dose-before-first-birthday'],
    ],
    ['varicella 28 days apart', givenDoses('varicella', '2020-11-03', '2020-12-01'), []],
    [
      'varicella 27 days apart',
      givenDoses('varicella', '2020-11-03', '2020-11-30'),
      ['error dose-interval'],
    ],
    ['hepatitis B at 4 weeks', givenDoses('hepatitis-b', '2026-01-01', '2026-01-29'), []],
    [
      'hepatitis B a day sooner',
      givenDoses('hepatitis-b', '2026-01-01', '2026-01-28'),
      ['error dose-interval'],
    ],
    [
      'two typed in alike',
      givenDoses('tdap', '2020-10-06', '2020-10-06'),
      ['warning dose-entered-twice'],
    ],
    [
      'two MMR typed in alike',
      givenDoses('mmr', '2010-01-01', '2010-01-01'),
      ['warning dose-entered-twice'],
    ],
    ['one polio dose', givenDoses('polio', '2003-01-01'), ['info polio-series-short']],
    ['three', givenDoses('polio', '2003-01-01', '2003-03-01', '2004-01-01'), []],
    [
      'MMR and varicella on one day',
      [givenDose('mmr', '2010-01-01'), givenDose('varicella', '2010-01-01')],
      [],
    ],
    [
      'MMR and varicella a day apart',
      [givenDose('mmr', '2010-01-01'), givenDose('varicella', '2010-01-02')],
      ['warning live-vaccines-close'],
    ],
    [
      '27 days apart',
      [givenDose('mmr', '2010-01-01'), givenDose('varicella', '2010-01-28')],
      ['warning live-vaccines-close'],
    ],
    ['28 days apart', [givenDose('mmr', '2010-01-01'), givenDose('varicella', '2010-01-29')], []],
    [
      'two that are not live',
      [givenDose('tdap', '2010-01-01'), givenDose('influenza', '2010-01-02')],
      [],
    ],
  ])('%s', (_, record, codes) => {
    expect(found(record)).toEqual(codes);
  });

  test('an early dose says from when on it would count, and names both', () => {
    const record = givenDoses('mmr', '2010-01-01', '2010-01-28');
    const finding = findingOf(record, 'dose-interval');
    expect(finding?.message).toBe(
      'The MMR dose of 28 Jan 2010 does not count. It counts 28 days or more after the one before, here from 29 Jan 2010 on. It came 27 days after that of 1 Jan 2010.',
    );
    expect(finding?.entries).toEqual([record[1]?.id, record[0]?.id]);
    expect(finding?.source.url).toContain('utexas.edu');
  });

  test('without a birthday the age cannot be checked, and that is said', () => {
    expect(found(givenDoses('mmr', '2003-08-13'), {})).toEqual(['info birthday-unknown']);
  });
});

describe('titers', () => {
  const series = givenDoses('hepatitis-b', '2026-01-01', '2026-02-01', '2026-07-01');
  test.each([
    ['27 days after the last dose', '2026-07-28', ['warning titer-too-early']],
    ['4 weeks', '2026-07-29', []],
    ['8 weeks', '2026-08-26', []],
    ['57 days', '2026-08-27', ['info titer-long-after']],
  ])('drawn %s', (_, on, codes) => {
    expect(found([...series, givenAntiHbs(on, 50)])).toEqual(codes);
  });

  test.each([
    ['no number', givenTiter('anti-hbs', '2026-05-01'), ['warning titer-qualitative']],
    [
      'a number without a unit',
      givenAntiHbs('2026-05-01', 50, { unit: '' }),
      ['warning titer-unit'],
    ],
    [
      'an index',
      givenAntiHbs('2026-05-01', 50, { unit: 'S/CO', result: 'positive' }),
      ['warning titer-unit'],
    ],
    ['10 mIU/mL', givenAntiHbs('2026-05-01', 10), []],
    ['9.9 mIU/mL', givenAntiHbs('2026-05-01', 9.9), ['warning titer-not-positive']],
    [
      'a rubella number without a word',
      givenTiter('rubella', '2026-05-01', { value: 9 }),
      ['error titer-without-result'],
    ],
    [
      'equivocal measles',
      givenTiter('measles', '2026-05-01', { result: 'equivocal' }),
      ['warning titer-not-positive'],
    ],
    ['negative HBsAg', givenTiter('hbsag', '2026-05-01', { result: 'negative' }), []],
  ])('%s', (_, titer, codes) => {
    expect(found([titer])).toEqual(codes);
  });

  test('an older negative test is past once a newer one is positive', () => {
    const record = [
      givenTiter('measles', '2025-05-01', { result: 'negative' }),
      givenTiter('measles', '2026-05-01'),
    ];
    expect(found(record)).toEqual([]);
  });
});

describe('tuberculosis', () => {
  test.each([
    [
      'read after 47 hours at most',
      givenSkinTest('2026-05-01', '2026-05-02'),
      ['error skin-test-read-time'],
    ],
    ['after two days', givenSkinTest('2026-05-01', '2026-05-03'), []],
    ['after three', givenSkinTest('2026-05-01', '2026-05-04'), []],
    ['after four', givenSkinTest('2026-05-01', '2026-05-05'), ['error skin-test-read-time']],
    ['not read', givenSkinTest('2026-05-01', undefined), ['error skin-test-not-read']],
    [
      'without millimetres',
      givenSkinTest('2026-05-01', '2026-05-03', { mm: undefined }),
      ['warning skin-test-without-mm'],
    ],
    [
      'without a result',
      givenSkinTest('2026-05-01', '2026-05-03', { result: undefined }),
      ['warning skin-test-without-result'],
    ],
    [
      'indeterminate',
      givenIgra('2026-05-01', { result: 'indeterminate' }),
      ['warning blood-test-indeterminate'],
    ],
  ])('%s', (_, entry, codes) => {
    expect(found([entry])).toEqual(codes);
  });

  test.each([
    [
      '6 days after the first reading',
      '2026-05-09',
      '2026-05-11',
      ['warning second-skin-test-early'],
    ],
    ['7 days', '2026-05-10', '2026-05-12', []],
  ])('a second one placed %s', (_, on, readOn, codes) => {
    expect(found([givenSkinTest('2026-05-01', '2026-05-03'), givenSkinTest(on, readOn)])).toEqual(
      codes,
    );
  });

  test.each([
    ['on the day of the live vaccine', '2026-05-01', []],
    ['a day later', '2026-05-02', ['warning test-after-live-vaccine']],
    ['27 days later', '2026-05-28', ['warning test-after-live-vaccine']],
    ['4 weeks later', '2026-05-29', ['info test-after-live-vaccine']],
    ['41 days later', '2026-06-11', ['info test-after-live-vaccine']],
    ['6 weeks later', '2026-06-12', []],
    ['the day before', '2026-04-30', []],
  ])('a blood test %s', (_, on, codes) => {
    expect(found([givenDose('varicella', '2026-05-01'), givenIgra(on)])).toEqual(codes);
  });

  test('a positive test asks for the X-ray and the review, until they are there', () => {
    const positive = givenIgra('2026-05-01', { result: 'positive' });
    expect(found([positive])).toEqual([
      'warning positive-without-x-ray',
      'warning positive-without-review',
    ]);
    expect(found([positive, givenXray('2026-04-01'), givenReview('2026-05-09')])).toEqual([
      'warning positive-without-x-ray',
    ]);
    expect(found([positive, givenXray('2026-05-09'), givenReview('2026-05-09')])).toEqual([]);
    expect(found([givenXray('2026-05-09', 'abnormal')])).toEqual(['warning x-ray-abnormal']);
  });
});

describe('dates', () => {
  const written = (writtenAs: string, on = '2026-04-03') => ({
    ...givenDose('tdap', on),
    writtenAs,
  });
  test.each([
    ['03/04/2026', ['warning day-and-month']],
    ['3.4.2026', ['warning day-and-month']],
    ['04/04/2026', []],
    ['13/04/2026', []],
    ['04/13/2026', []],
    ['3 Apr 2026', []],
    ['', []],
  ])('written as "%s"', (text, codes) => {
    const on =
      text === '04/04/2026' ? '2026-04-04' : text.includes('13') ? '2026-04-13' : '2026-04-03';
    expect(found([written(text, on)])).toEqual(codes);
  });

  test('both readings are named', () => {
    expect(findingOf([written('03/04/2026')], 'day-and-month')?.message).toBe(
      'The date of the Tdap dose is written "03/04/2026": 3 Apr 2026 with the day first, 4 Mar 2026 with the month first. The record takes 3 Apr 2026.',
    );
  });

  test.each([
    [
      'another day than written',
      [written('13/04/2026', '2026-04-12')],
      ['warning written-differently'],
    ],
    ['today', [givenDose('tdap', '2026-11-24')], []],
    ['tomorrow', [givenDose('tdap', '2026-11-25')], ['error in-the-future']],
    [
      'read tomorrow',
      [givenSkinTest('2026-11-23', '2026-11-25')],
      ['error in-the-future', 'error skin-test-not-read'],
    ],
    ['the day of birth', [givenDose('hepatitis-b', '2002-08-14')], []],
    ['the day before birth', [givenDose('hepatitis-b', '2002-08-13')], ['error before-birth']],
  ])('%s', (_, record, codes) => {
    expect(found(record)).toEqual(codes);
  });
});

test('entries without a paper are named once, and lab pages remind of name and birthday', () => {
  const [bare, card, lab] = [
    givenDose('tdap', '2020-01-01'),
    withPaper(givenDose('tdap', '2021-01-01'), 'd1'),
    withPaper(givenIgra('2026-01-01'), 'd2'),
  ];
  const findings = validateRecord([bare, card, lab], AT);
  expect(findings.map(({ code, entries }) => [code, entries])).toEqual([
    ['without-paper', [bare.id]],
    ['lab-page-names', [lab.id]],
  ]);
  expect(validateRecord([card], AT)).toEqual([]);
});

test('errors come first', () => {
  const record = [givenDose('polio', '2003-01-01'), givenSkinTest('2026-05-01', undefined)];
  const ranks = validateRecord(record, AT).map(({ severity }) => severity);
  expect(ranks).toEqual(['error', 'info', 'info']);
});
