import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { afterEach, expect, test } from 'vitest';
import { type Backend, createBackend } from '../../../src/backend/backend.ts';
import { sampleFolder } from '../../../src/backend/installed/default-folder.ts';
import { markSample } from '../../../src/backend/keys/sample-mark.ts';
import { takeLock } from '../../../src/backend/keys/vault-lock.ts';
import { SAMPLE_PASSPHRASE } from '../../../src/contract/sample-passphrase.ts';
import { codeOf } from '../../support/code-of.ts';
import { copyEmptyVault, PASSPHRASE } from '../../support/empty-vault.ts';
import { makeFolder } from '../../support/vault-fixture.ts';
import { drain } from '../agenda/open-season.ts';

/** Where the window makes the sample of a vault in this folder. */
const sampleOf = (folder: string) => `${folder} sample season`;

const backends: Backend[] = [];
afterEach(async () => {
  for (const backend of backends.splice(0)) await backend.close();
});

/** A window's backend on a folder, with a place for the sample beside it. */
async function openWindow(folder: string) {
  const backend = await createBackend({
    folder,
    sampleFolder: sampleFolder(folder),
    window: 'browser',
    version: '0',
    log: () => {},
  });
  backends.push(backend);
  return createRouterClient(backend.router, { context: backend.context });
}

/** A vault as the sample lies locked, without the seconds that its papers take. */
async function putSample(folder: string): Promise<void> {
  await copyEmptyVault(folder);
  markSample(folder, SAMPLE_PASSPHRASE);
}

test('where the sample alone is there it is opened, and leaving it leads to the own vault', async () => {
  const folder = join(makeFolder(), 'vault');
  await putSample(sampleOf(folder));
  const { app, vault } = await openWindow(folder);
  expect(await app.status()).toMatchObject({
    vault: 'locked',
    sample: true,
    other: { vault: 'own', there: false },
  });
  await vault.open({ passphrase: PASSPHRASE });
  await vault.turnTo({ vault: 'own' });
  expect(await app.status()).toMatchObject({ vault: 'none', sample: false });
  await drain(await vault.create({ passphrase: PASSPHRASE }));
  expect(await app.status()).toMatchObject({
    vault: 'open',
    vaultName: 'vault',
    other: { vault: 'sample', there: true },
  });
  expect(await codeOf(drain(await vault.create({ passphrase: PASSPHRASE })))).toBe('vault-exists');
  await vault.turnTo({ vault: 'sample' });
  expect(await app.status()).toMatchObject({
    vault: 'locked',
    sample: true,
    other: { vault: 'own', there: true },
  });
  // With both there the next start opens the own one.
  const next = await openWindow(folder);
  expect(await next.app.status()).toMatchObject({ vault: 'locked', sample: false });
});

test('a sample that lies in the own folder moves out whole, and not while another has it open', async () => {
  const folder = join(makeFolder(), 'vault');
  await putSample(folder);
  const { app, vault } = await openWindow(folder);
  expect(await app.status()).toMatchObject({ sample: true, other: { vault: 'own', there: false } });
  const elsewhere = takeLock(join(folder, 'vault.lock'));
  expect(await codeOf(vault.turnTo({ vault: 'own' }))).toBe('vault-in-use');
  elsewhere.release();
  expect(await app.status()).toMatchObject({ vault: 'locked', sample: true });
  await vault.turnTo({ vault: 'own' });
  expect(await app.status()).toMatchObject({
    vault: 'none',
    other: { vault: 'sample', there: true },
  });
  await vault.turnTo({ vault: 'sample' });
  expect(await vault.open({ passphrase: PASSPHRASE })).toEqual({ ok: true });
});
