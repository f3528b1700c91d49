import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { chooseBackupsPlace } from '../../../src/backend/backups/backups-place.ts';
import { change } from '../../../src/backend/database/change.ts';
import type { ReadableDb } from '../../../src/backend/database/handles.ts';
import { saveProfile } from '../../../src/backend/rows/profile-store.ts';
import { createSession } from '../../../src/backend/session/session.ts';
import { keepBackups } from '../../../src/backend/vault/keep-backups.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { proveBackup } from '../../../src/backend/vault/prove-backup.ts';
import { requireRoom } from '../../../src/backend/vault/require-room.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { takeBackup } from '../../../src/backend/vault/take-backup.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { addDays, daysBetween, parseDay } from '../../../src/core/shared/day.ts';
import { codeOf } from '../../support/code-of.ts';
import { damagePages } from '../../support/damage-file.ts';
import { dumpTables } from '../../support/dump-tables.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { resultOf } from '../../support/result-of.ts';
import { faultCode, makeFolder, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const FIRST = parseDay('2027-01-04');
const FILE = new Uint8Array(30_000).map((_, at) => (at * 7919) % 256);

async function filled() {
  const made = await makeVault();
  fillVault(made.vault.db, 'mark', FILE);
  return { ...made, place: join(made.folder, '..', 'vault backups') };
}

const edit = (db: Parameters<typeof change>[0], familyName: string) =>
  change(db, 'Changed the profile', FIRST, () => saveProfile(db, { ...EMPTY_PROFILE, familyName }));

test('62 simulated days: 7 days and 4 weeks lie there, nothing else, and each restores as it was that day', async () => {
  const { vault, place } = await filled();
  mkdirSync(place);
  writeFileSync(join(place, 'notes.txt'), 'mine');
  writeFileSync(join(place, 'vault 2026-01-01 09.00 00000000.sojourn-backup'), "another vault's");
  const days = 62;
  // Those of the other days are copies: each real one is put together, flushed, restored and hashed.
  const real = new Set([0, 20, 41, 55, 61]);
  let last = '';
  for (let n = 0; n < days; n += 1) {
    const day = addDays(FIRST, n);
    if (real.has(n)) {
      edit(vault.db, `Day ${n}`);
      last = (await takeBackup(vault, { day, time: '09.00' })).name;
    } else {
      copyFileSync(join(place, last), join(place, last.replace(/\d{4}-\d\d-\d\d/, day)));
    }
  }
  const names = readdirSync(place).sort();
  expect(names.slice(0, 2)).toEqual([
    'notes.txt',
    'vault 2026-01-01 09.00 00000000.sojourn-backup',
  ]);
  const ours = names.slice(2).reverse();
  const ages = ours.map((name) =>
    daysBetween(parseDay(name.slice(6, 16)), addDays(FIRST, days - 1)),
  );
  // Day 61 is a Saturday: the Sundays of the three weeks before are 6, 13 and 20 days back.
  expect(ages).toEqual([0, 1, 2, 3, 4, 5, 6, 13, 20]);
  const pathOf = (age: number) => join(place, ours[ages.indexOf(age)] ?? '');
  const dayIn = (db: ReadableDb) => JSON.stringify(dumpTables(db)['profile']);
  for (const age of [0, 6]) {
    const look = (db: ReadableDb) => expect(dayIn(db)).toContain(`Day ${days - 1 - age}`);
    const report = await proveBackup(vault, pathOf(age), join(makeFolder(), 'new'), { look });
    expect(report).toMatchObject({ ok: true, files: 1 });
  }
  const into = join(makeFolder(), 'new');
  const bytes = new Blob([new Uint8Array(readFileSync(pathOf(20)))]);
  const report = await restoreBackup(bytes, into, { passphrase: PASSPHRASE });
  expect(report).toMatchObject({ ok: true, files: 1 });
  const restored = await openVault(into, { passphrase: PASSPHRASE });
  expect(dayIn(restored.db)).toContain('Day 41');
  expect(dumpTables(restored.db)['outputs_under_way']).toEqual([]);
  restored.close();
});

test('where a backup cannot go it says why, writes nothing, and prunes nothing', async () => {
  const { vault, folder, place } = await filled();
  const take = () => takeBackup(vault, { day: FIRST, time: '09.00' });
  const stick = join(makeFolder(), 'stick');
  chooseBackupsPlace(folder, stick);
  expect(await faultCode(take)).toBe('backups-folder-missing');
  writeFileSync(stick, 'a file');
  expect(await faultCode(take)).toBe('backups-folder-missing');
  chooseBackupsPlace(folder, folder);
  expect(await faultCode(take)).toBe('output-in-vault');
  expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual(['backups.json']);
  chooseBackupsPlace(folder, undefined);
  const stop = new AbortController();
  const stopped = takeBackup(
    vault,
    { day: FIRST, time: '09.00' },
    { signal: stop.signal, onProgress: (done) => void (done === 3 && stop.abort()) },
  );
  await expect(stopped).rejects.toThrow();
  expect(readdirSync(place)).toEqual([]);
  expect(dumpTables(vault.db)['outputs_under_way']).toEqual([]);
});

test('on a disk without room nothing is begun', () => {
  const folder = makeFolder();
  const vast = join(folder, 'vault.db');
  writeFileSync(vast, '');
  expect(() => requireRoom(folder, vast)).not.toThrow();
  // Nothing is written: a file of four terabytes that has no blocks.
  truncateSync(vast, 4 * 1024 ** 4);
  expect(() => requireRoom(folder, vast)).toThrow('no room for another one, and none was begun');
});

test('of a damaged vault an incomplete backup is made and named so, and the last whole one stays', async () => {
  const { vault, folder, place } = await filled();
  const { name } = await takeBackup(vault, { day: FIRST, time: '09.00' });
  const pages = Number(vault.db.pragma('page_count', { simple: true }));
  const sql = `SELECT pageno FROM dbstat WHERE name = 'blob_chunks' AND pagetype = 'leaf' LIMIT 1`;
  const page = vault.db.prepare<[], { pageno: number }>(sql).get()?.pageno ?? 0;
  vault.close();
  damagePages(join(folder, 'vault.db'), 1, () => (page - 0.5) / pages);
  const damaged = await openVault(folder, { passphrase: PASSPHRASE });
  onTestFinished(() => damaged.close());
  const taken = await takeBackup(damaged, { day: addDays(FIRST, 40), time: '10.00' });
  expect(taken.losses).toHaveLength(1);
  expect(taken.name).toMatch(/ incomplete\.sojourn-backup$/);
  expect(readdirSync(place).sort()).toEqual([name, taken.name]);
});

test('after unlocking when due, at lock after a change and not without one; the key is gone after it', async () => {
  const { vault, folder, place } = await filled();
  const said: string[] = [];
  const backups = keepBackups(({ error }) => said.push(error), 1);
  const session = createSession(backups.atLock);
  backups.follow(session);
  const count = () => readdirSync(join(place, '.')).length;
  session.open(vault);
  await expect.poll(() => session.isOpen() && safely(count), { timeout: 5_000 }).toBe(1);
  await expect.poll(() => safely(() => readdirSync(place)[0]?.startsWith('vault '))).toBe(true);
  session.lock();
  expect(vault.db.open).toBe(false);
  const [first = ''] = readdirSync(place);
  renameSync(join(place, first), join(place, first.replace(/\d\d\.\d\d/, '00.00')));

  const again = await openVault(folder, { passphrase: PASSPHRASE });
  session.open(again);
  edit(again.db, 'Changed');
  session.lock();
  expect(session.isOpen()).toBe(false);
  expect(() => session.require()).toThrow('locked');
  await session.left();
  expect(again.db.open).toBe(false);
  expect(readdirSync(place)).toHaveLength(1);
  expect(readdirSync(place)).not.toContain(first.replace(/\d\d\.\d\d/, '00.00'));
  expect(backups.trouble()).toBeUndefined();

  const third = await openVault(folder, { passphrase: PASSPHRASE });
  session.open(third);
  edit(third.db, 'Changed again');
  session.lock();
  expect(third.db.open).toBe(true);
  session.lock();
  expect(third.db.open).toBe(false);
  await session.left();
  expect(readdirSync(place)).toHaveLength(1);
  expect(said).toEqual([]);
});

test('a backup that fails at lock keeps nobody from locking or unlocking, and is told of until one is made', async () => {
  const { vault, folder, place } = await filled();
  const backups = keepBackups(() => {}, 1);
  const session = createSession(backups.atLock);
  backups.follow(session);
  chooseBackupsPlace(folder, join(place, 'gone'));
  session.open(vault);
  session.lock();
  await session.left();
  expect(vault.db.open).toBe(false);
  expect(backups.trouble()?.message).toBe(
    'No backup could be made. There is none yet. The folder that you chose for backups is not there. Connect the disk that it is on, or choose another folder in Settings.',
  );
  chooseBackupsPlace(folder, undefined);
  session.open(await openVault(folder, { passphrase: PASSPHRASE }));
  await expect.poll(() => backups.trouble(), { timeout: 5_000 }).toBeUndefined();
  session.lock();
  await session.left();
});

async function openedBackend(folder: string) {
  const backend = await createBackend({ folder, window: 'browser', version: '0' });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  await client.vault.open({ passphrase: PASSPHRASE });
  return client;
}

test('a folder is typed, a backup made and rehearsed; what differs is what was edited since', async () => {
  const { vault, folder } = await filled();
  vault.close();
  const client = await openedBackend(folder);
  const typed = makeFolder();
  expect(await codeOf(client.vault.placeBackups({ kind: 'typed', path: 'backups' }))).toBe(
    'folder-missing',
  );
  expect(await codeOf(client.vault.placeBackups({ kind: 'typed', path: folder }))).toBe(
    'output-in-vault',
  );
  expect(await client.vault.placeBackups({ kind: 'typed', path: typed })).toMatchObject({
    place: { chosen: true, there: true },
    automatic: true,
    kept: [],
  });
  expect(await codeOf(resultOf(await client.vault.rehearse({})))).toBe('backup-missing');
  const { name } = await resultOf(await client.vault.takeBackup());
  // Opened again over an open vault: no last backup keeps the files.
  await client.vault.open({ passphrase: PASSPHRASE });
  const same = await resultOf(await client.vault.rehearse({}));
  expect(same).toMatchObject({ name, files: 1, bytes: FILE.length, since: 0, damagedRows: 0 });
  expect(same.same).toBe(same.rows);
  expect(same.rows).toBeGreaterThan(20);
  await client.profile.save({ familyName: 'Later' });
  await client.vault.changePassphrase({ current: PASSPHRASE, next: 'another one 9' });
  const later = await resultOf(await client.vault.rehearse({ name }));
  expect(later.since).toBeGreaterThan(0);
  expect(later.opensToday).toBe(false);
  expect(await client.vault.backups()).toMatchObject({
    kept: [{ name, whole: true, opensToday: false }],
    rehearsed: { name },
  });
  expect(readdirSync(typed)).toEqual([name]);
});

test('advice to restore the newest backup names it, of a vault that opens and of one that does not', async () => {
  const { vault, folder, place } = await filled();
  const { name } = await takeBackup(vault, { day: FIRST, time: '09.00' });
  vault.close();
  const backend = await createBackend({ folder, window: 'terminal', version: '0' });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  rmSync(join(folder, 'vault.db'));
  const named = `estore your newest backup, "${name}" in the folder "vault backups", in place of this vault`;
  await expect(client.vault.open({ passphrase: PASSPHRASE })).rejects.toThrow(named);
  rmSync(place, { recursive: true });
  await expect(client.vault.open({ passphrase: PASSPHRASE })).rejects.toThrow(
    'estore your newest backup in place of this vault',
  );
});

function safely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
