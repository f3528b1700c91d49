import { expect, test } from 'vitest';
import type { ImmunizationRecord } from '../../../src/core/immunizations/immunization-record.ts';
import { proofsOf } from '../../../src/core/immunizations/proofs-of.ts';
import {
  givenIgra,
  givenReview,
  givenSkinTest,
  givenTreatment,
  givenXray,
} from './given-record.ts';

const factsOf = (type: string, record: ImmunizationRecord) =>
  proofsOf(record)
    .filter((proof) => proof.type === type)
    .map(({ facts }) => facts);

test('a blood test, with the words that rules ask for', () => {
  expect(proofsOf([givenIgra('2026-11-02', { country: 'TR' })])).toEqual([
    {
      key: 'igra-2026-11-02',
      type: 'tb-test',
      title: 'QuantiFERON of 2 Nov 2026, negative,',
      issued: '2026-11-02',
      facts: { kind: 'IGRA', result: 'negative', country: 'TR' },
      evidence: [],
    },
  ]);
});

test.each([
  ['read after 2 days', givenSkinTest('2026-05-01', '2026-05-03'), 1],
  ['read after 3 days', givenSkinTest('2026-05-01', '2026-05-04'), 1],
  ['read after 1 day', givenSkinTest('2026-05-01', '2026-05-02'), 0],
  ['read after 4 days', givenSkinTest('2026-05-01', '2026-05-05'), 0],
  ['not read', givenSkinTest('2026-05-01', undefined), 0],
  ['without millimetres', givenSkinTest('2026-05-01', '2026-05-03', { mm: undefined }), 1],
  ['indeterminate', givenIgra('2026-05-01', { result: 'indeterminate' }), 1],
])('a test %s', (_, entry, proofs) => {
  expect(factsOf('tb-test', [entry])).toHaveLength(proofs);
});

test('a skin test is dated by its reading, and claims no result that nobody noted', () => {
  const [proof] = proofsOf([
    givenSkinTest('2026-05-01', '2026-05-03', { mm: 7, result: undefined, country: 'US' }),
  ]);
  expect(proof).toMatchObject({
    issued: '2026-05-03',
    facts: { kind: 'TST', readingMm: 7, country: 'US' },
  });
  expect(proof?.facts).not.toHaveProperty('result');
});

const FIRST = givenSkinTest('2026-05-01', '2026-05-03');
test.each([
  ['7 days after the reading', '2026-05-10', 'two-step TST'],
  ['6 days after the reading', '2026-05-09', 'TST'],
  ['3 weeks after the first', '2026-05-22', 'two-step TST'],
  ['22 days after the first', '2026-05-23', 'TST'],
])('a second one placed %s', (_, on, kind) => {
  const second = givenSkinTest(
    on,
    on.replace(/\d\d$/, (text) => String(Number(text) + 2).padStart(2, '0')),
  );
  const facts = factsOf('tb-test', [FIRST, second]);
  expect(facts.map((one) => one['kind'])).toEqual(['TST', kind]);
});

test('after a positive first there is no second step; a positive second makes it positive', () => {
  const positive = { mm: 15, result: 'positive' } as const;
  const afterPositive = [
    givenSkinTest('2026-05-01', '2026-05-03', positive),
    givenSkinTest('2026-05-12', '2026-05-14'),
  ];
  expect(factsOf('tb-test', afterPositive).map((one) => one['kind'])).toEqual(['TST', 'TST']);
  const positiveSecond = [FIRST, givenSkinTest('2026-05-12', '2026-05-14', positive)];
  expect(factsOf('tb-test', positiveSecond)[1]).toEqual({
    kind: 'two-step TST',
    placed: '2026-05-12',
    result: 'positive',
    readingMm: 15,
  });
});

test('a negative test beside a positive one does not say "negative" alone', () => {
  const negative = givenIgra('2026-11-02');
  const results = (record: ImmunizationRecord) =>
    factsOf('tb-test', record).map((one) => one['result']);
  expect(results([negative])).toEqual(['negative']);
  const history = 'negative, with a positive history';
  expect(results([negative, givenIgra('2020-05-01', { result: 'positive' })])).toEqual([
    'positive',
    history,
  ]);
  expect(results([negative, givenTreatment('2020-05-01', 'latent')])).toEqual([history]);
});

test('X-ray reports and reviews', () => {
  expect(factsOf('chest-x-ray', [givenXray('2026-05-01')])).toEqual([{ result: 'normal' }]);
  expect(factsOf('tb-symptom-review', [givenReview('2026-05-01')])).toEqual([{ signed: true }]);
});
