import { describe, expect, test } from 'vitest';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { proofsOf } from '../../../src/core/immunizations/proofs-of.ts';
import type { RecordCircumstances } from '../../../src/core/immunizations/record-circumstances.ts';
import {
  day,
  givenAntiHbs,
  givenDose,
  givenDoses,
  givenIgra,
  givenSkinTest,
  givenTiter,
  withPaper,
} from './given-record.ts';

const factsOf = (type: string, record: ImmunizationRecord, at: RecordCircumstances = {}) =>
  proofsOf(record, at)
    .filter((proof) => proof.type === type)
    .map(({ facts }) => facts);

/** The facts of those proofs alone that show immunity. */
const shown = (type: string, record: ImmunizationRecord, at: RecordCircumstances = {}) =>
  factsOf(type, record, at).filter((facts) => facts['immune'] !== false);

const mmrTiters = (more: object = { result: 'positive' }) =>
  (['measles', 'mumps', 'rubella'] as const).map((part) => givenTiter(part, '2026-05-01', more));

describe('measles, mumps, rubella', () => {
  const BIRTH = { dateOfBirth: day('2002-08-14') };
  test.each([
    ['two MMR doses', givenDoses('mmr', '2003-09-02', '2008-10-11'), 2],
    ['28 days apart', givenDoses('mmr', '2010-01-01', '2010-01-29'), 2],
    ['on the first birthday', givenDoses('mmr', '2003-08-14', '2008-10-11'), 2],
    [
      'two measles, two mumps, one rubella',
      [
        ...givenDoses('measles', '2004-01-01', '2005-01-01'),
        ...givenDoses('mumps', '2004-01-01', '2005-01-01'),
        givenDose('rubella', '2004-01-01'),
      ],
      2,
    ],
    [
      'one MMR, one measles, one mumps',
      [
        ...givenDoses('mmr', '2004-01-01'),
        givenDose('measles', '2006-01-01'),
        givenDose('mumps', '2006-01-01'),
      ],
      2,
    ],
  ])('%s prove it by doses', (_, record, doses) => {
    expect(factsOf('mmr', record, BIRTH)).toMatchObject([{ evidence: 'doses', doses }]);
  });

  test.each([
    ['one MMR dose', givenDoses('mmr', '2004-01-01')],
    ['27 days apart', givenDoses('mmr', '2010-01-01', '2010-01-28')],
    ['a dose the day before the first birthday', givenDoses('mmr', '2003-08-13', '2008-10-11')],
    ['the same dose typed in twice', givenDoses('mmr', '2010-01-01', '2010-01-01')],
    [
      'two measles, one mumps, one rubella',
      [
        ...givenDoses('measles', '2004-01-01', '2005-01-01'),
        givenDose('mumps', '2004-01-01'),
        givenDose('rubella', '2004-01-01'),
      ],
    ],
    ['two of three titers', mmrTiters().slice(0, 2)],
    [
      'an equivocal titer',
      [...mmrTiters().slice(0, 2), ...mmrTiters({ result: 'equivocal' }).slice(2)],
    ],
    [
      'titers with a number and no word of the laboratory',
      mmrTiters({ value: 180, unit: 'AU/mL' }),
    ],
    [
      'a positive titer and a newer negative one',
      [...mmrTiters(), givenTiter('rubella', '2026-06-01', { result: 'negative' })],
    ],
    [
      'a positive and a negative titer of one day',
      [...mmrTiters(), givenTiter('rubella', '2026-05-01', { result: 'negative' })],
    ],
  ])('%s show no immunity', (_, record) => {
    expect(factsOf('mmr', record, BIRTH)).not.toEqual([]);
    expect(shown('mmr', record, BIRTH)).toEqual([]);
  });

  test('what falls short says what there is, part by part', () => {
    const apart = [
      ...givenDoses('measles', '2004-01-01', '2005-01-01'),
      givenDose('mumps', '2004-01-01'),
      givenTiter('mumps', '2026-05-01'),
      givenTiter('rubella', '2026-05-01', { result: 'negative' }),
    ];
    expect(factsOf('mmr', apart, BIRTH)).toEqual([
      { evidence: 'doses', doses: 1, measles: 2, rubella: 0, immune: false },
      {
        evidence: 'titer',
        antibodyTest: 'qualitative',
        mumpsTiter: 'positive',
        rubellaTiter: 'negative',
        immune: false,
      },
    ]);
  });

  test('titers and doses each stand for themselves, so a host that insists on titers is answered', () => {
    const record = [...givenDoses('mmr', '2004-01-01', '2008-01-01'), ...mmrTiters()];
    expect(factsOf('mmr', record)).toEqual([
      { evidence: 'doses', doses: 2 },
      { evidence: 'titer', antibodyTest: 'qualitative' },
    ]);
  });

  test('quantitative only when all three have a number', () => {
    const numbers = mmrTiters({ result: 'positive', value: 180, unit: 'AU/mL' });
    expect(factsOf('mmr', numbers)[0]).toMatchObject({ antibodyTest: 'quantitative' });
    const mixed = [...numbers.slice(0, 2), ...mmrTiters().slice(2)];
    expect(factsOf('mmr', mixed)[0]).toMatchObject({ antibodyTest: 'qualitative' });
  });

  test('doses for one part and titers for the others prove it, but not as titers', () => {
    const record = [...givenDoses('measles', '2004-01-01', '2005-01-01'), ...mmrTiters().slice(1)];
    expect(shown('mmr', record)).toEqual([
      {
        evidence: 'doses and titer',
        antibodyTest: 'qualitative',
        doses: 0,
        measles: 2,
        mumpsTiter: 'positive',
        rubellaTiter: 'positive',
      },
    ]);
  });

  test('titers are as old as the oldest of them', () => {
    const record = [...mmrTiters(), givenTiter('rubella', '2026-09-01')];
    expect(proofsOf(record)[0]?.issued).toBe('2026-05-01');
  });
});

describe('varicella', () => {
  test.each([
    ['two doses 28 days apart', givenDoses('varicella', '2020-11-03', '2020-12-01'), ['doses']],
    ['27 days apart', givenDoses('varicella', '2020-11-03', '2020-11-30'), []],
    ['a positive titer', [givenTiter('varicella', '2026-01-01')], ['titer']],
    ['a negative titer', [givenTiter('varicella', '2026-01-01', { result: 'negative' })], []],
  ])('%s', (_, record, evidence) => {
    expect(shown('varicella', record).map((facts) => facts['evidence'])).toEqual(evidence);
  });
});

describe('hepatitis B', () => {
  const series = givenDoses('hepatitis-b', '2002-08-15', '2002-09-15', '2003-02-20');
  test('doses and a quantitative titer', () => {
    expect(factsOf('hepatitis-b', [...series, givenAntiHbs('2026-09-10', 11.2)])).toEqual([
      { titer: 11.2, antibodyTest: 'quantitative', doses: 3 },
    ]);
  });

  test.each([
    [
      'a qualitative titer has no number',
      givenTiter('anti-hbs', '2026-09-10'),
      { antibodyTest: 'qualitative', doses: 3 },
    ],
    [
      'nor has one in a unit that cannot be compared',
      givenAntiHbs('2026-09-10', 400, { unit: 'S/CO', result: 'positive' }),
      { antibodyTest: 'qualitative', doses: 3 },
    ],
    [
      'IU/L is mIU/mL',
      givenAntiHbs('2026-09-10', 10, { unit: 'IU/l' }),
      { titer: 10, antibodyTest: 'quantitative', doses: 3 },
    ],
  ])('%s', (_, titer, facts) => {
    expect(factsOf('hepatitis-b', [...series, titer])).toEqual([facts]);
  });

  test.each([
    ['9.9 mIU/mL', givenAntiHbs('2026-09-10', 9.9)],
    ['9.9 mIU/mL called positive', givenAntiHbs('2026-09-10', 9.9, { result: 'positive' })],
    ['12 mIU/mL called negative', givenAntiHbs('2026-09-10', 12, { result: 'negative' })],
    ['a number without a unit and without a word', givenAntiHbs('2026-09-10', 120, { unit: '' })],
    ['a qualitative negative', givenTiter('anti-hbs', '2026-09-10', { result: 'negative' })],
  ])('%s leaves nothing shown, whatever was given', (_, titer) => {
    expect(factsOf('hepatitis-b', [...series, titer])).toMatchObject([{ doses: 3 }]);
    expect(shown('hepatitis-b', [...series, titer])).toEqual([]);
  });

  test('a complete series without a test says so', () => {
    expect(factsOf('hepatitis-b', series)).toEqual([{ doses: 3 }]);
    expect(factsOf('hepatitis-b', series.slice(0, 2))).toEqual([{ doses: 2, immune: false }]);
  });

  test('two doses are a series with Heplisav-B alone', () => {
    const two = (product: string, days: [string, string]) =>
      days.map((on) => givenDose('hepatitis-b', on, product));
    expect(shown('hepatitis-b', two('Heplisav-B', ['2026-01-01', '2026-01-29']))).toEqual([
      { doses: 2, product: 'Heplisav-B' },
    ]);
    expect(shown('hepatitis-b', two('Heplisav-B', ['2026-01-01', '2026-01-28']))).toEqual([]);
    expect(shown('hepatitis-b', two('Engerix-B', ['2026-01-01', '2026-01-29']))).toEqual([]);
  });

  test.each([
    ['4, 8 and 16 weeks', '', ['2026-01-01', '2026-01-29', '2026-04-23'], true],
    ['d3 under 16 weeks after d1', '', ['2026-01-01', '2026-01-29', '2026-04-22'], false],
    ['d2 under 4 weeks after d1', '', ['2026-01-01', '2026-01-28', '2026-08-01'], false],
    ['d3 under 8 weeks after d2', '', ['2026-01-01', '2026-06-01', '2026-07-26'], false],
    ['d3 8 weeks after d2', '', ['2026-01-01', '2026-06-01', '2026-07-27'], true],
    ['Twinrix d3 5 months after d2', 'Twinrix', ['2026-01-01', '2026-02-01', '2026-07-01'], true],
    ['Twinrix d3 a day sooner', 'Twinrix', ['2026-01-01', '2026-02-01', '2026-06-30'], false],
  ])('%s', (_, product, days, complete) => {
    const doses = days.map((on) => givenDose('hepatitis-b', on, product));
    expect(shown('hepatitis-b', doses)).toMatchObject(complete ? [{ doses: 3 }] : []);
  });
});

test('tetanus and influenza dose by dose, others counted; polio as its series', () => {
  expect(factsOf('tdap', [givenDose('tdap', '2014-01-01'), givenDose('td', '2024-01-01')])).toEqual(
    [{ product: 'Tdap' }, { product: 'Td' }],
  );
  const flu = givenDoses('influenza', '2025-10-01', '2026-10-01');
  expect(proofsOf(flu).map(({ key, issued }) => [key, issued])).toEqual([
    ['dose-2025-10-01', '2025-10-01'],
    ['dose-2026-10-01', '2026-10-01'],
  ]);
  const covid = [
    givenDose('covid-19', '2021-05-01'),
    givenDose('covid-19', '2022-01-01', 'Comirnaty'),
  ];
  expect(factsOf('covid-19', covid)).toEqual([{ doses: 2, product: 'Comirnaty' }]);
  const polio = givenDoses('polio', '2002-10-01', '2002-12-01', '2003-10-01');
  expect(factsOf('polio', polio)).toEqual([{ doses: 3 }]);
  expect(factsOf('polio', polio.slice(0, 2))).toEqual([{ doses: 2, immune: false }]);
});

test('what is still to come, or lies before birth, proves nothing', () => {
  const at = { today: day('2026-11-01'), dateOfBirth: day('2002-08-14') };
  expect(proofsOf([givenIgra('2026-11-01')], at)).toHaveLength(1);
  expect(proofsOf([givenIgra('2026-11-02')], at)).toEqual([]);
  expect(proofsOf([givenSkinTest('2026-10-31', '2026-11-02')], at)).toEqual([]);
  expect(proofsOf([givenDose('tdap', '2002-08-13')], at)).toEqual([]);
});

test('the papers behind it, newest entry first, each once', () => {
  const [older, newer] = givenDoses('mmr', '2004-01-01', '2008-01-01');
  if (older === undefined || newer === undefined) throw new Error('two doses were given');
  const record = [withPaper(older, 'card', 'form'), withPaper(newer, 'form')];
  expect(proofsOf(record)[0]?.evidence).toEqual(['form', 'card']);
});
