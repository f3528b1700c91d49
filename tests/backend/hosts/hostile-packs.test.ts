import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takePacks } from '../../proofs/inputs/take-packs.ts';
import { openApp } from '../../proofs/kills/open-app.ts';
import { copyEmptyVault, PASSPHRASE } from '../../support/empty-vault.ts';

/** The short form of `npm run prove-inputs`; SOJOURN_SEED repeats one. */
const SEED = Number(process.env['SOJOURN_SEED'] ?? 1);
const COUNT = 20;
/** A sheet takes a second: the long form makes every kind. */
const KINDS = ['history table', 'history list', 'calendar', 'pocket pack', 'everything'];

test('hostile texts in host packs: taken in as text or refused with a code, and harmless wherever written', async () => {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-packs-'));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  await copyEmptyVault(join(scratch, 'vault'));
  const app = await openApp(join(scratch, 'vault'));
  onTestFinished(() => app.backend.close());
  await app.client.vault.open({ passphrase: PASSPHRASE });
  const tally = await takePacks(app, { count: COUNT, readBacks: 1, kinds: KINDS, seed: SEED });
  expect(tally.surprises, `seed ${SEED}`).toEqual([]);
  expect([tally.packs, tally.readBack]).toEqual([COUNT, 1]);
  expect(tally.ends['taken']).toBeGreaterThan(0);
  expect(tally.written).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, 1])));
});
