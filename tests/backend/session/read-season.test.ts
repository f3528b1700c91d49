import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { readSettings, saveSettings } from '../../../src/backend/rows/settings-store.ts';
import { readSeason } from '../../../src/backend/session/read-season.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { copyEmptyVault, PASSPHRASE } from '../../support/empty-vault.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

async function openApp() {
  const folder = join(makeFolder(), 'vault');
  await copyEmptyVault(folder);
  const backend = await createBackend({
    folder,
    window: 'terminal',
    version: '0.0.0',
    today: parseDay('2027-01-12'),
  });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase: PASSPHRASE });
  return { context: backend.context, client };
}

test('rows are read once until something is written, and after an undo anew', async () => {
  const { context, client } = await openApp();
  const host = await client.hosts.addBundled({ key: 'yale' });
  await client.rotations.save({
    host: host.id,
    start: parseDay('2027-03-01'),
    end: parseDay('2027-03-26'),
  });
  const rows = readSeason(context);
  expect(rows.hosts.map(({ name }) => name)).toEqual([host.name]);
  expect(readSeason(context)).toBe(rows);
  const judgedNow = () => judgeSeason(readSeason(context), context.session.memory().season);
  expect(judgedNow()[0]?.verdicts).toBe(judgedNow()[0]?.verdicts);

  await client.profile.save({ familyName: 'Şahin' });
  const changed = readSeason(context);
  expect(changed).not.toBe(rows);
  expect(changed.profile.familyName).toBe('Şahin');
  await client.app.undo();
  expect(readSeason(context).profile.familyName).toBe('');
  await client.app.saveSettings({ staleAfterMonths: 3 });
  expect(readSeason(context).staleAfterMonths).toBe(3);
});

test('rows that were read inside a transaction go with it when it is taken back', async () => {
  const { context } = await openApp();
  const { db } = context.session.require();
  const { staleAfterMonths } = readSeason(context);
  const failing = db.transaction(() => {
    saveSettings(db, { ...readSettings(db), staleAfterMonths: staleAfterMonths + 1 });
    expect(readSeason(context).staleAfterMonths).toBe(staleAfterMonths + 1);
    throw new Error('the disk is full');
  });
  expect(() => failing()).toThrow('the disk is full');
  expect(readSeason(context).staleAfterMonths).toBe(staleAfterMonths);
});
