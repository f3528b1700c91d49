import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { sharedSeason } from '../../support/shared-season.ts';
import { addVisit } from '../agenda/open-season.ts';

const season = sharedSeason();

test('the front page of an empty vault is empty, and says nothing about money', async () => {
  expect(await season.client().season.overview()).toEqual({
    next: [],
    money: null,
    recent: [],
  });
});

test.each([
  ['a plan', { plannedMinor: 500 }, { planned: 500, funds: 0, left: -500 }],
  [
    'something paid that was not planned',
    { plannedMinor: 0, actualMinor: 7 },
    { planned: 0, expected: 7, left: -7 },
  ],
])('money stands on the front page with %s', async (_, amounts, money) => {
  const client = season.client();
  await client.budget.saveLine({
    title: 'Room',
    category: 'housing',
    currency: 'USD',
    timing: { kind: 'day', day: parseDay('2027-02-01') },
    notes: '',
    ...amounts,
  });
  expect((await client.season.overview()).money).toMatchObject({ currency: 'USD', ...money });
});

test('money stands on the front page with a fund alone, left whole', async () => {
  const client = season.client();
  const on = parseDay('2027-01-01');
  await client.budget.saveFund({ title: 'Savings', minor: 900, currency: 'USD', on, notes: '' });
  expect((await client.season.overview()).money).toMatchObject({
    planned: 0,
    funds: 900,
    left: 900,
  });
});

test('what is left is what is left at the end, not on the first day', async () => {
  const client = season.client();
  const day = (on: string) => parseDay(on);
  await client.budget.saveFund({
    title: 'Savings',
    minor: 900,
    currency: 'USD',
    on: day('2027-01-01'),
    notes: '',
  });
  await client.budget.saveLine({
    title: 'Room',
    category: 'housing',
    plannedMinor: 500,
    currency: 'USD',
    timing: { kind: 'day', day: day('2027-02-01') },
    notes: '',
  });
  expect((await client.season.overview()).money).toMatchObject({ left: 400 });
});

test('the last eight changes, newest first; what was taken back is none of them', async () => {
  const client = season.client();
  for (let number = 1; number <= 10; number += 1) {
    await client.letters.save({ writer: `Dr. ${number}` });
  }
  await client.app.undo();
  const { recent } = await client.season.overview();
  expect(recent.map(({ label }) => label)).toEqual(
    [9, 8, 7, 6, 5, 4, 3, 2].map((number) => `Added the letter of Dr. ${number}`),
  );
  expect(new Set(recent.map(({ on }) => on))).toEqual(new Set(['2027-01-12']));
});

test('the rows of the season are what every list has', async () => {
  const client = season.client();
  const { host, rotation } = await addVisit(client, 'North', ['bls']);
  const rows = await client.season.rows();
  expect(rows).toMatchObject({ hosts: [host], rotations: [rotation], today: '2027-01-12' });
  expect(rows.types).toEqual(await client.documents.types());
});
