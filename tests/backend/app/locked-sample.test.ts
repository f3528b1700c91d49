import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { SAMPLE_PASSPHRASE } from '../../../src/contract/sample-passphrase.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';
import { drain } from '../agenda/open-season.ts';

test('a locked sample season is known by its mark until it has a passphrase of its own', async () => {
  const backend = await createBackend({
    folder: join(makeFolder(), 'vault'),
    window: 'terminal',
    version: '0',
    log: () => {},
  });
  onTestFinished(() => backend.close());
  const { app, vault } = createRouterClient(backend.router, { context: backend.context });
  await drain(await vault.create({ passphrase: SAMPLE_PASSPHRASE, sample: true }));
  await vault.lock();
  expect(await app.status()).toMatchObject({ vault: 'locked', sample: true });
  await vault.open({ passphrase: SAMPLE_PASSPHRASE });
  await vault.changePassphrase({ current: SAMPLE_PASSPHRASE, next: PASSPHRASE });
  await vault.lock();
  expect(await app.status()).toMatchObject({ vault: 'locked', sample: false });
});
