import { expect, test } from 'vitest';
import { parseDay } from '../../../src/core/shared/day.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { codeOf } from '../../support/code-of.ts';
import { addVisit, openSeason } from '../agenda/open-season.ts';

const DAY = parseDay('2027-02-01');
const RATE = { rate: '0.0312', on: DAY, from: 'TRY', to: 'USD' };
const ROOM = {
  title: 'Room',
  category: 'housing',
  plannedMinor: 80_000,
  currency: 'USD',
  timing: { kind: 'day', day: DAY },
  notes: '',
} as const;
const SAVINGS = { title: 'Savings', minor: 500_000, currency: 'USD', on: DAY, notes: '' } as const;

test('two edits of one line, of different fields, both stand', async () => {
  const { client } = await openSeason();
  const { rotation } = await addVisit(client, 'North', []);
  const line = await client.budget.saveLine({ ...ROOM, rotation: rotation.id });
  const { id } = line;
  await Promise.all([
    client.budget.saveLine({ id, actualMinor: 79_900 }),
    client.budget.saveLine({ id, notes: 'Ask for the key' }),
    client.budget.saveLine({ id, currency: 'TRY', rate: RATE }),
  ]);
  const edited = {
    ...line,
    actualMinor: 79_900,
    notes: 'Ask for the key',
    currency: 'TRY',
    rate: RATE,
  };
  expect(await client.budget.lines()).toEqual([edited]);
  expect((await client.app.undo()).label).toBe('Changed Room');
  const cleared = await client.budget.saveLine({ id, actualMinor: null, rotation: null });
  expect(cleared).toEqual({ ...ROOM, id, notes: 'Ask for the key' });
  expect(await client.budget.lines()).toEqual([cleared]);
});

test('a new line needs its category, its amount, its currency and its days', async () => {
  const { client } = await openSeason();
  const { title: _, notes: __, ...bare } = ROOM;
  for (const field of ['category', 'plannedMinor', 'currency', 'timing'] as const) {
    expect(await codeOf(client.budget.saveLine({ ...bare, [field]: undefined }))).toBe(
      'line-incomplete',
    );
  }
  const line = await client.budget.saveLine(bare);
  expect(line).toEqual({ ...bare, id: line.id, title: '', notes: '' });
  expect((await client.app.status()).lastChange.undo).toBe('Added ');
});

test('a change is held to the whole line that it makes', async () => {
  const { client } = await openSeason();
  const { id } = await client.budget.saveLine({ ...ROOM, currency: 'TRY', rate: RATE });
  const before = await client.budget.lines();
  expect(await codeOf(client.budget.saveLine({ id, rate: null }))).toBe('rate-missing');
  expect(await codeOf(client.budget.saveLine({ id, rotation: idOf('gone') }))).toBe(
    'rotation-not-found',
  );
  expect(await codeOf(client.budget.saveLine({ id: idOf('gone'), notes: 'x' }))).toBe(
    'budget-line-not-found',
  );
  expect(await client.budget.lines()).toEqual(before);
  expect((await client.budget.saveLine({ id, currency: 'USD', rate: null })).rate).toBe(undefined);
  expect((await client.budget.removeLine({ id })).label).toBe('Deleted Room');
  expect(await client.budget.lines()).toEqual([]);
});

test('two edits of one fund, of different fields, both stand', async () => {
  const { client } = await openSeason();
  const fund = await client.budget.saveFund(SAVINGS);
  expect((await client.app.status()).lastChange.undo).toBe('Added Savings');
  const { id } = fund;
  const on = parseDay('2027-03-01');
  await Promise.all([
    client.budget.saveFund({ id, title: 'Family' }),
    client.budget.saveFund({ id, minor: 1 }),
    client.budget.saveFund({ id, on }),
  ]);
  expect(await client.budget.funds()).toEqual([{ ...fund, title: 'Family', minor: 1, on }]);
  expect((await client.app.undo()).label).toBe('Changed Family');
  expect(await client.budget.funds()).toEqual([{ ...fund, title: 'Family', minor: 1 }]);

  await client.budget.saveFund({ id, currency: 'TRY', rate: RATE });
  expect(await codeOf(client.budget.saveFund({ id, rate: null }))).toBe('rate-missing');
  expect((await client.budget.saveFund({ id, currency: 'USD', rate: null })).rate).toBe(undefined);
  expect(await codeOf(client.budget.saveFund({ id: idOf('gone'), minor: 1 }))).toBe(
    'fund-not-found',
  );
  for (const field of ['minor', 'currency', 'on'] as const) {
    expect(await codeOf(client.budget.saveFund({ ...SAVINGS, [field]: undefined }))).toBe(
      'fund-incomplete',
    );
  }
  expect((await client.budget.removeFund({ id })).label).toBe('Deleted Family');
  expect(await client.budget.funds()).toEqual([]);
});

test('two edits of one group, of different fields, both stand', async () => {
  const { client } = await openSeason();
  const { rotation: north } = await addVisit(client, 'North', []);
  const { rotation: south } = await addVisit(client, 'South', []);
  const group = await client.budget.saveGroup({ title: 'Trip', rotations: [north.id] });
  const { id } = group;
  await Promise.all([
    client.budget.saveGroup({ id, title: 'One trip' }),
    client.budget.saveGroup({ id, rotations: [north.id, south.id] }),
  ]);
  expect(await client.budget.groups()).toEqual([
    { id, title: 'One trip', rotations: [north.id, south.id] },
  ]);
  expect((await client.app.undo()).label).toBe('Changed the group One trip');
  expect(await client.budget.groups()).toEqual([{ id, title: 'One trip', rotations: [north.id] }]);

  expect(await codeOf(client.budget.saveGroup({ title: 'Trip' }))).toBe('group-incomplete');
  expect(await codeOf(client.budget.saveGroup({ rotations: [] }))).toBe('group-incomplete');
  expect(await codeOf(client.budget.saveGroup({ id, rotations: [idOf('gone')] }))).toBe(
    'rotation-not-found',
  );
  expect(await codeOf(client.budget.saveGroup({ id: idOf('gone'), title: 'x' }))).toBe(
    'cluster-group-not-found',
  );
  expect((await client.budget.removeGroup({ id })).label).toBe('Deleted the group One trip');
  expect(await client.budget.groups()).toEqual([]);
});
