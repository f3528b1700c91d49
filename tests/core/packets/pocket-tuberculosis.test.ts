import { expect, test } from 'vitest';
import { tuberculosisRows } from '../../../src/core/packets/pocket-tuberculosis.ts';
import { givenIgra, givenReview, givenXray } from '../immunizations/given-record.ts';
import { pocketInput } from './pocket-season.ts';

const rows = (...record: readonly ReturnType<typeof givenIgra>[]) =>
  tuberculosisRows(pocketInput('erie', { record, documents: [] }));

test('the three newest tests, newest first, in whatever order they were written down', () => {
  const days = ['2024-01-05', '2026-03-02', '2025-02-03', '2023-09-09'];
  const orders = [days, [...days].reverse(), [...days].sort(), [...days].sort().reverse()];
  for (const order of orders) {
    expect(rows(...order.map((on) => givenIgra(on))).map(([, on]) => on)).toEqual([
      '2 Mar 2026',
      '3 Feb 2025',
      '5 Jan 2024',
    ]);
  }
});

test('tests, X-rays and reviews stand in one list by day', () => {
  const titles = rows(
    givenIgra('2024-01-05'),
    givenReview('2026-03-02') as never,
    givenXray('2025-02-03') as never,
  ).map(([title]) => title?.split(',')[0]);
  expect(titles).toEqual(['TB symptom review', 'Chest X-ray', 'TB blood test']);
});

test('two tests of one day stay in the order of the record', () => {
  const [blood, xRay] = [givenIgra('2026-03-02'), givenXray('2026-03-02') as never];
  const titles = (...record: readonly (typeof blood)[]) =>
    rows(...record).map(([title]) => title?.split(',')[0]);
  expect(titles(blood, xRay)).toEqual(['TB blood test', 'Chest X-ray']);
  expect(titles(xRay, blood)).toEqual(['Chest X-ray', 'TB blood test']);
});
