import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { sampleFolder } from '../../../src/backend/installed/default-folder.ts';
import { SAMPLE_PASSPHRASE } from '../../../src/contract/sample-passphrase.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';
import { drain } from '../agenda/open-season.ts';

test('a sample season lies in a folder of its own, and a locked one is known by its mark until it has a passphrase of its own', async () => {
  const folder = join(makeFolder(), 'vault');
  const backend = await createBackend({
    folder,
    sampleFolder: sampleFolder(folder),
    window: 'browser',
    version: '0',
    log: () => {},
  });
  onTestFinished(() => backend.close());
  const { app, vault } = createRouterClient(backend.router, { context: backend.context });
  await drain(await vault.create({ passphrase: SAMPLE_PASSPHRASE, sample: true }));
  expect(existsSync(folder)).toBe(false);
  expect(await app.status()).toMatchObject({ sample: true, vaultName: 'vault sample season' });
  await vault.lock();
  expect(await app.status()).toMatchObject({ vault: 'locked', sample: true });
  await vault.open({ passphrase: SAMPLE_PASSPHRASE });
  await vault.changePassphrase({ current: SAMPLE_PASSPHRASE, next: PASSPHRASE });
  await vault.lock();
  expect(await app.status()).toMatchObject({ vault: 'locked', sample: false });
});
