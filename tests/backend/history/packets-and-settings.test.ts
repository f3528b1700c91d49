import { expect, test } from 'vitest';
import { insertManifest } from '../../../src/backend/rows/manifest-store.ts';
import type { Manifest } from '../../../src/core/packets/packet.ts';
import { addDays, type Day, parseDay } from '../../../src/core/shared/day.ts';
import { makeEntities } from '../../support/fill-vault.ts';
import { addVisit, openSeason } from '../agenda/open-season.ts';

const TODAY = parseDay('2027-01-12');

async function open() {
  const app = await openSeason(TODAY);
  app.backend.context.session.require().db.pragma('synchronous = OFF');
  const labels = async (query: object = {}) =>
    (await app.client.history.list(query)).entries.map(({ on, label }) => `${on} ${label}`);
  const build = (rotation: string, id: string, builtOn: Day) => {
    const { manifest } = makeEntities(id, 'a'.repeat(64));
    const packet = { ...manifest, id, rotation, builtOn, entries: [] } as unknown as Manifest;
    insertManifest(app.backend.context.session.require().db, packet);
  };
  return { ...app, labels, build };
}

test('changed settings are told, searched and exported; undo and redo pass over them', async () => {
  const { client, labels } = await open();
  await client.profile.save({ familyName: 'First' });
  await client.profile.save({ familyName: 'Second' });
  await client.app.undo();
  await client.app.saveSettings({ autoLockMinutes: 20 });
  await client.app.saveSettings({ autoLockMinutes: 20 });
  expect((await labels()).filter((label) => label.includes('settings'))).toEqual([
    `${TODAY} Changed the settings`,
  ]);
  const [entry] = (await client.history.list({ words: 'locks' })).entries;
  expect(entry?.lines.map(({ said }) => said)).toEqual([
    'Settings: minutes until it locks 20 (was 5)',
  ]);
  expect((await client.app.status()).lastChange).toEqual({
    undo: expect.stringContaining('profile'),
    redo: expect.stringContaining('profile'),
  });
  await client.app.redo();
  expect((await client.profile.get()).familyName).toBe('Second');
  await client.app.undo();
  await client.app.undo();
  expect((await client.profile.get()).familyName).toBe('');
  expect((await client.app.settings()).autoLockMinutes).toBe(20);
  const { content } = await client.history.export({
    to: { kind: 'download' },
    format: 'csv',
    thing: 'settings',
  });
  expect(await content?.text()).toContain(
    'Changed the settings,settings,Settings,Settings: minutes until it locks 20 (was 5)',
  );
});

test('a packet stands above the steps of its day, pages go past it, and its rotation knows of it', async () => {
  const { client, labels, build } = await open();
  const { rotation } = await addVisit(client, 'North', []);
  build(rotation.id, 'old', addDays(TODAY, -3));
  build(rotation.id, 'm1', TODAY);
  build(rotation.id, 'm2', TODAY);
  build(rotation.id, 'm3', addDays(TODAY, 1));
  const all = await labels();
  expect(all[0]).toMatch(/^2027-01-13 Built the packet for /);
  expect(all[1]).toMatch(/^2027-01-12 Built/);
  expect(all[2]).toMatch(/^2027-01-12 Built/);
  expect(all.at(-1)).toMatch(/^2027-01-09 Built/);
  const { entries } = await client.history.list({});
  const steps = entries.map(({ step }) => step);
  expect(steps).toEqual([...new Set(steps)].toSorted((a, b) => b - a));
  const paged: number[] = [];
  for (let before: number | undefined; ; ) {
    const page = await client.history.list({ limit: 2, ...(before !== undefined && { before }) });
    paged.push(...page.entries.map(({ step }) => step));
    before = page.next;
    if (before === undefined) break;
  }
  expect(paged).toEqual(steps);
  expect(await labels({ words: 'm3.pdf' })).toHaveLength(1);
  expect(await labels({ thing: rotation.id, words: 'packet' })).toHaveLength(4);
  expect(await labels({ from: addDays(TODAY, 1) })).toHaveLength(1);
});
