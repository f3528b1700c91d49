import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { takeBackup } from '../../../src/backend/vault/take-backup.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { codeOf } from '../../support/code-of.ts';
import { cutOff } from '../../support/damage-file.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { resultOf } from '../../support/result-of.ts';
import { hashFolder, makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';

const FILE = new Uint8Array(30_000).map((_, at) => (at * 7919) % 256);
const kind = 'passphrase';
let made: string;

beforeAll(async () => {
  made = mkdtempSync(join(tmpdir(), 'sojourn-test-'));
  const { vault } = await createVault(join(made, 'vault'), { passphrase: PASSPHRASE });
  fillVault(vault.db, 'mark', FILE);
  await takeBackup(vault, { day: parseDay('2027-01-04'), time: '09.00' });
  vault.close();
  return () => rmSync(made, { recursive: true, force: true });
});

/** A copy of a vault with one automatic backup beside it, and the app in front of it. */
async function openApp() {
  const root = makeFolder();
  cpSync(made, root, { recursive: true });
  const folder = join(root, 'vault');
  const backend = await createBackend({ folder, window: 'electron', version: '0' });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  const newest = (secret = PASSPHRASE) =>
    client.vault.restore({ backup: {}, secret, kind, aside: true }).then(resultOf);
  return { folder, client, newest };
}

const damages: readonly (readonly [string, (folder: string) => void])[] = [
  ['whose database is gone', (folder) => rmSync(join(folder, 'vault.db'))],
  ['cut off', (folder) => cutOff(join(folder, 'vault.db'), 0.01, 200_000)],
  [
    'without its keys',
    (folder) => {
      rmSync(join(folder, 'keys.json'));
      rmSync(join(folder, 'keys-copy.json'), { force: true });
    },
  ],
];

test.each(damages)(
  'in place of a vault %s the newest backup is restored, and what lay there is kept',
  async (_, damage) => {
    const { folder, client, newest } = await openApp();
    damage(folder);
    const before = hashFolder(folder);
    // The window shows the page that unlocks, which says what is wrong and leads to the backups.
    expect((await client.app.status()).vault).toBe('locked');
    await expect(client.vault.open({ passphrase: PASSPHRASE })).rejects.toThrow(
      'estore your newest backup, "vault 2027-01-04 09.00',
    );
    const { kept } = await client.vault.backups();
    expect(kept).toMatchObject([{ day: '2027-01-04', time: '09.00', whole: true }]);
    const { ok, files, aside = '' } = await newest();
    expect({ ok, files }).toEqual({ ok: true, files: 1 });
    expect(aside).toMatch(/^set aside \d{4}-\d\d-\d\d \d\d\.\d\d$/);
    const kept1 = hashFolder(join(folder, aside));
    for (const [name, hash] of Object.entries(before)) {
      if (name !== 'vault.lock') expect(kept1, name).toMatchObject({ [name]: hash });
    }
    await client.vault.open({ passphrase: PASSPHRASE });
    expect((await client.profile.get()).familyName).toBe('mark Şahin');
  },
);

test('a restore that fails leaves the vault as it was: a wrong passphrase, a file that is no backup', async () => {
  const { folder, client, newest } = await openApp();
  const before = hashFolder(folder);
  expect(await codeOf(newest('not the passphrase'))).toBe('passphrase-wrong');
  const backup = new Blob(['no backup']);
  const restore = client.vault.restore({ backup, secret: PASSPHRASE, kind, aside: true });
  expect(await codeOf(restore.then(resultOf))).toBe('backup-not-one');
  expect(hashFolder(folder)).toEqual(before);
  await client.vault.open({ passphrase: PASSPHRASE });
});

test('without being told to put it aside, a vault that lies there is never touched', async () => {
  const { client } = await openApp();
  const plain = () => client.vault.restore({ backup: {}, secret: PASSPHRASE, kind });
  expect(await codeOf(plain().then(resultOf))).toBe('vault-exists');
});

test('twice in a minute: each vault of before has a folder of its own, and a removed vault is simply there again', async () => {
  const { folder, client, newest } = await openApp();
  const first = await newest();
  const second = await newest();
  expect(new Set([first.aside, second.aside]).size).toBe(2);
  expect(readdirSync(join(folder, first.aside ?? ''))).toContain('vault.db');
  expect(readdirSync(join(folder, second.aside ?? ''))).not.toContain(first.aside);
  rmSync(folder, { recursive: true });
  expect((await client.app.status()).vault).toBe('none');
  expect(await newest()).not.toHaveProperty('aside');
  expect((await client.app.status()).vault).toBe('locked');
});

test('a folder of other files is left alone, and a backup that is not there is said', async () => {
  const { folder, client, newest } = await openApp();
  rmSync(folder, { recursive: true });
  cpSync(made, folder, { recursive: true });
  rmSync(join(folder, 'vault'), { recursive: true });
  writeFileSync(join(folder, 'thesis.txt'), 'mine');
  expect(await codeOf(newest())).toBe('vault-folder-taken');
  expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
  const missing = client.vault.restore({
    backup: { name: '../x' },
    secret: 'x',
    kind,
    aside: true,
  });
  expect(await codeOf(missing.then(resultOf))).toBe('backup-missing');
  expect(existsSync(join(folder, 'vault.db'))).toBe(false);
});
