import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { resultOf } from '../../support/result-of.ts';
import { openApp, PROOF_PASSPHRASE } from '../kills/open-app.ts';
import { takePacks } from './take-packs.ts';

/** Imports packs with hostile texts and prints what came of them, a line of JSON each time. */
const [count = '300', seed = '1', until = 'Infinity', readBacks = '1000'] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), 'sojourn-inputs-'));
const print = (tally: unknown) => console.log(JSON.stringify(tally));
try {
  const app = await openApp(join(scratch, 'vault'));
  await resultOf(await app.client.vault.create({ passphrase: PROOF_PASSPHRASE }));
  const numbers = { count: Number(count), seed: Number(seed), until: Number(until) };
  print(await takePacks(app, { ...numbers, readBacks: Number(readBacks), tell: print }));
  await app.backend.close();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
