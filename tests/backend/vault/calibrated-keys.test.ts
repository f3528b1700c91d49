import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { DERIVATION } from '../../../src/backend/keys/derive-key.ts';
import { resultOf } from '../../support/result-of.ts';
import { makeFolder, PASSPHRASE } from '../../support/vault-fixture.ts';

test('wherever a passphrase is set it is measured, and what came of it stands with the salt', async () => {
  const folder = join(makeFolder(), 'vault');
  let passes = DERIVATION.passes;
  const backend = await createBackend({
    folder,
    window: 'terminal',
    version: '0',
    calibrate: async () => {
      passes += 1;
      return { ...DERIVATION, passes };
    },
  });
  onTestFinished(() => backend.close());
  const { vault } = createRouterClient(backend.router, { context: backend.context });
  const stored = () =>
    JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')).passphrase.derivation.passes;
  const { recoveryCode } = await resultOf(await vault.create({ passphrase: PASSPHRASE }));
  expect(stored()).toBe(4);
  const next = `${PASSPHRASE} 2`;
  await vault.changePassphrase({ current: PASSPHRASE, next });
  expect(stored()).toBe(5);
  await vault.recover({ recoveryCode, newPassphrase: PASSPHRASE });
  expect(stored()).toBe(6);
  await vault.open({ passphrase: PASSPHRASE });
  expect(stored()).toBe(6);
});
