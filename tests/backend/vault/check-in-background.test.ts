import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { readSettings } from '../../../src/backend/rows/settings-store.ts';
import { readNotices } from '../../../src/backend/session/read-notices.ts';
import type { BackgroundCheck } from '../../../src/backend/session/session-memory.ts';
import { checkInBackground } from '../../../src/backend/vault/check-in-background.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const FILE = new Uint8Array(30_000_000).map((_, at) => (at * 7919) % 256);

/** What the check said last, and how often others had their turn meanwhile. */
async function checked(vault: Vault) {
  let last: BackgroundCheck | undefined;
  let turns = 0;
  const beat = setInterval(() => {
    turns += 1;
  }, 0);
  const say = (check: BackgroundCheck) => {
    last = check;
  };
  await checkInBackground(vault, say, { laterMs: 0, share: 0.5 });
  clearInterval(beat);
  return { last, turns };
}

test('a sound vault is whole, and others have their turn after every piece of it', async () => {
  const { vault } = await makeVault();
  fillVault(vault.db, 'mark', FILE);
  const { last, turns } = await checked(vault);
  expect(last).toEqual({ state: 'whole', files: 1, of: 1 });
  // A turn at least after every megabyte of the file.
  expect(turns).toBeGreaterThan(28);
  expect(readNotices(vault, { check: last })).toEqual([]);
});

test('damage is found by itself, in a file and in a table, and the status says it', async () => {
  const { vault, folder } = await makeVault();
  fillVault(vault.db, 'mark', FILE.subarray(0, 900_000));
  vault.close();
  const path = join(folder, 'vault.db');
  const bytes = readFileSync(path);
  const far = Math.floor(bytes.length * 0.7);
  bytes[far] = (bytes[far] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const opened = await openVault(folder, { passphrase: PASSPHRASE });
  const { last } = await checked(opened);
  expect(last).toEqual({ state: 'damaged', files: 1, of: 1 });
  expect(readNotices(opened, { check: last }).map(({ code }) => code)).toEqual([
    'check-found-damage',
  ]);
  expect(readSettings(opened.db).paper).toBe('letter');
  opened.close();
});

test('it ends without a word when the vault is locked meanwhile', async () => {
  const { vault } = await makeVault();
  fillVault(vault.db, 'mark', FILE.subarray(0, 9_000_000));
  const said: BackgroundCheck[] = [];
  const check = checkInBackground(
    vault,
    (step) => {
      said.push(step);
      vault.close();
    },
    { laterMs: 0 },
  );
  await check;
  expect(said).toEqual([{ state: 'running', files: 0, of: 1 }]);
});
