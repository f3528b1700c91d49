import { expect, test } from 'vitest';
import type { FormBlockKey } from '../../../src/core/immunizations/form-block.ts';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { blocksOf } from './blocks-of.ts';
import {
  day,
  givenAntiHbs,
  givenDose,
  givenDoses,
  givenIgra,
  givenReview,
  givenSkinTest,
  givenTiter,
  givenTreatment,
  givenXray,
} from './given-record.ts';

const AT = { dateOfBirth: day('2002-08-14'), today: day('2026-11-24') };

function blockOf(key: FormBlockKey, record: ImmunizationRecord) {
  const block = blocksOf(record, AT).find((one) => one.key === key);
  if (block === undefined) throw new Error(`no block ${key}`);
  const { choice, status, needs } = block;
  const lines = block.lines.map(({ label, on }) => `${label}: ${on ?? '-'}`);
  return { choice, status, needs, lines };
}

test('an empty record has every block of the form, in its order, and says what is needed', () => {
  const blocks = blocksOf([], AT);
  expect(blocks.map(({ key }) => key)).toEqual([
    'mmr',
    'tdap',
    'varicella',
    'influenza',
    'hepatitis-b',
    'tuberculosis',
    'covid-19',
    'additional',
  ]);
  for (const { status, needs } of blocks) expect(status === 'open').toBe(needs.length > 0);
});

test('MMR: option 1 by two doses, option 2 part by part', () => {
  expect(blockOf('mmr', givenDoses('mmr', '2003-09-02', '2008-10-11'))).toEqual({
    choice: 'Option 1: two MMR doses',
    status: 'complete',
    needs: [],
    lines: ['MMR dose 1: 2003-09-02', 'MMR dose 2: 2008-10-11'],
  });
  expect(blockOf('mmr', givenDoses('mmr', '2026-11-10')).needs).toEqual([
    'MMR dose 2, on or after 8 Dec 2026; or positive titers of all three.',
  ]);
  const parts = [
    ...givenDoses('measles', '2004-01-01', '2005-01-01'),
    givenTiter('mumps', '2026-01-01'),
  ];
  expect(blockOf('mmr', parts)).toMatchObject({
    choice: 'Option 2: measles, mumps and rubella each by doses or serology',
    status: 'open',
    needs: ['Rubella: one more dose, or a positive titer.'],
  });
});

test('a dose that came too early stands there, with the reason', () => {
  const [mmr] = blocksOf(givenDoses('mmr', '2003-08-13', '2008-10-11'), AT);
  expect(mmr?.lines.map(({ label, note }) => `${label} ${note}`.trim())).toEqual([
    'MMR dose 1',
    'MMR dose 2',
    'MMR dose Does not count: it was given before 14 Aug 2003.',
  ]);
});

test('tetanus: one adult Tdap, and a booster once the last dose is over 10 years old', () => {
  expect(blockOf('tdap', [givenDose('td', '2024-01-01')]).needs).toEqual(['One adult Tdap.']);
  expect(blockOf('tdap', [givenDose('tdap', '2016-11-24')]).needs).toEqual([]);
  expect(blockOf('tdap', [givenDose('tdap', '2016-11-23')]).needs).toEqual([
    'A Td or Tdap booster: the last dose, of 23 Nov 2016, is over 10 years old.',
  ]);
  const boosted = [givenDose('tdap', '2012-01-01'), givenDose('td', '2022-01-01')];
  expect(blockOf('tdap', boosted)).toMatchObject({
    status: 'complete',
    lines: ['Tdap: 2012-01-01', 'Td booster: 2022-01-01'],
  });
});

test('influenza: the two newest doses, and one of this season', () => {
  const doses = givenDoses('influenza', '2023-10-01', '2024-10-01', '2025-10-01');
  expect(blockOf('influenza', doses)).toMatchObject({
    lines: ['Dose: 2025-10-01', 'Dose: 2024-10-01'],
    needs: ["This season's dose (1 Jul 2026 - 30 Jun 2027), in the fall."],
  });
  expect(blockOf('influenza', givenDoses('influenza', '2026-07-01')).status).toBe('complete');
});

test('hepatitis B: from the first dose to a second series', () => {
  const primary = givenDoses('hepatitis-b', '2026-01-01', '2026-02-01', '2026-07-01');
  expect(blockOf('hepatitis-b', primary.slice(0, 1)).needs[0]).toBe('Dose 2, now.');
  expect(
    blockOf('hepatitis-b', givenDoses('hepatitis-b', '2026-09-01', '2026-10-05')).needs,
  ).toEqual([
    'Dose 3, on or after 22 Dec 2026.',
    'Quantitative anti-HBs, in mIU/mL, drawn 4 to 8 weeks after the last dose.',
  ]);
  expect(
    blockOf('hepatitis-b', givenDoses('hepatitis-b', '2026-05-01', '2026-06-01', '2026-11-01'))
      .needs,
  ).toEqual([
    'Quantitative anti-HBs, in mIU/mL, drawn 4 to 8 weeks after the last dose: 29 Nov 2026 to 27 Dec 2026.',
  ]);
  expect(blockOf('hepatitis-b', [...primary, givenAntiHbs('2026-08-10', 11)]).status).toBe(
    'complete',
  );
  const failed = [...primary, givenAntiHbs('2026-08-10', 3)];
  expect(blockOf('hepatitis-b', failed).needs[0]).toMatch(/^A second series, since/);
  const second = [...failed, givenDose('hepatitis-b', '2026-09-01')];
  expect(blockOf('hepatitis-b', second)).toMatchObject({
    choice: 'Primary and second series',
    needs: [
      'Dose 2, now.',
      'Quantitative anti-HBs, in mIU/mL, drawn 4 to 8 weeks after the last dose.',
    ],
  });
  const chronic = [givenTiter('hbsag', '2026-01-01')];
  expect(blockOf('hepatitis-b', chronic).choice).toMatch(/^Chronic infection/);
});

test.each([
  ['A', 'complete', [givenIgra('2026-05-01')]],
  ['A', 'open', [givenIgra('2026-05-01', { result: 'indeterminate' })]],
  ['A', 'open', [givenSkinTest('2026-05-01', '2026-05-03')]],
  [
    'A',
    'complete',
    [givenSkinTest('2026-05-01', '2026-05-03'), givenSkinTest('2026-05-12', '2026-05-14')],
  ],
  ['B', 'open', [givenIgra('2026-05-01', { result: 'positive' })]],
  [
    'B',
    'complete',
    [
      givenIgra('2026-05-01', { result: 'positive' }),
      givenXray('2026-05-09'),
      givenReview('2026-05-09'),
    ],
  ],
  ['B', 'open', [givenTreatment('2024-01-01', 'latent'), givenIgra('2026-05-01')]],
  [
    'C',
    'open',
    [givenTreatment('2024-01-01', 'active'), givenIgra('2026-05-01', { result: 'positive' })],
  ],
])('tuberculosis: section %s, %s, and no other', (section, status, record) => {
  const block = blockOf('tuberculosis', record);
  expect(block.choice).toMatch(new RegExp(`^Section ${section}:`));
  expect(block.status).toBe(status);
});

test('BCG stands under the section, whichever it is', () => {
  const record = [givenDose('bcg', '2002-09-01'), givenIgra('2026-05-01')];
  expect(blockOf('tuberculosis', record).lines).toEqual([
    'QuantiFERON: 2026-05-01',
    'BCG: 2002-09-01',
  ]);
});
