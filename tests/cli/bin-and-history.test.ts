import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BinnedThing } from '../../src/core/bin/binned-thing.ts';
import type { HistoryEntry } from '../../src/core/history/history-entry.ts';
import { openScratch, type Scratch } from './run-sojourn.ts';

let scratch: Scratch;
let id: string;

beforeAll(async () => {
  scratch = openScratch();
  expect((await scratch.run('create')).status).toBe(0);
  const host = {
    name: '=HOST("x"), North',
    city: '',
    state: 'OH',
    platform: 'vslo',
    contact: '',
    notes: '',
    fictional: true,
    requirements: [],
  };
  const added = await scratch.run('call', 'hosts.save', JSON.stringify(host));
  id = added.json<{ id: string }>().id;
  const change = JSON.stringify({ id, contact: 'Dr. Bea' });
  expect((await scratch.run('call', 'hosts.save', change)).status).toBe(0);
  expect((await scratch.run('call', 'hosts.remove', JSON.stringify({ id }))).status).toBe(0);
});

afterAll(() => scratch.remove());

test('the history by day, searched, as JSON and as a table that holds no formula', async () => {
  const { stdout } = await scratch.run('history', 'bea');
  expect(stdout).toContain('  Changed =HOST("x"), North\n    =HOST("x"), North: contact Dr. Bea\n');
  expect(stdout).not.toContain('Deleted');
  const all = await scratch.run('history', '--json');
  expect(all.json<HistoryEntry[]>().map(({ label }) => label)).toEqual([
    'Deleted =HOST("x"), North',
    'Changed =HOST("x"), North',
    'Added =HOST("x"), North',
  ]);
  const csv = await scratch.run('history', '--csv');
  expect(csv.stdout.split('\n')[0]).toBe('Day,Step,Action,Kind,Thing,What changed');
  expect(csv.stdout).toContain(`,host,"'=HOST(""x""), North",`);
  expect((await scratch.run('history', '--from', 'May')).status).toBe(2);
});

test('the bin lists, restores, and erases only when it is said to be for good', async () => {
  expect((await scratch.run('bin')).stdout).toContain(`${id}  host  =HOST("x"), North  deleted `);
  expect((await scratch.run('bin', 'restore', id)).stdout).toBe('Restored =HOST("x"), North\n');
  expect((await scratch.run('bin', 'restore', id)).status).toBe(2);
  expect((await scratch.run('call', 'hosts.remove', JSON.stringify({ id }))).status).toBe(0);
  const preview = await scratch.run('bin', 'erase', id);
  expect(preview.status).toBe(1);
  expect(preview.stdout).toContain('Nothing was erased yet');
  expect((await scratch.run('bin', '--json')).json<BinnedThing[]>()).toHaveLength(1);
  const erased = await scratch.run('bin', 'erase', '--all', '--for-good');
  expect(erased.status).toBe(0);
  expect(erased.stdout).toContain('Erased a host for good\n');
  expect((await scratch.run('bin')).stdout).toBe('The bin is empty.\n');
});
