import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { expect, onTestFinished, test } from 'vitest';
import { createBackend } from '../../../src/backend/backend.ts';
import { fillVault } from '../../support/fill-vault.ts';
import { makeFolder, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

const MARK = 'Canary7Zx9Wq';

/** A vault with a canary in every text and in its own path, and the calls of a window on it. */
async function open() {
  const root = makeFolder();
  const { vault, folder } = await makeVault();
  fillVault(vault.db, MARK, Buffer.from(`%PDF ${MARK}`));
  vault.close();
  const logs = join(root, MARK, 'logs');
  const backend = await createBackend({ folder, window: 'browser', version: '1.2.3', logs });
  onTestFinished(() => backend.close());
  const client = createRouterClient(backend.router, { context: backend.context });
  return { client, backend, folder, logs };
}

test('logs and diagnostics hold no canary of the vault, of an error, of its path, open or locked', async () => {
  const { client, backend, folder, logs } = await open();
  const lines: string[] = [];
  const locked = (await client.app.diagnostics()).lines;
  lines.push(...locked);
  await client.vault.open({ passphrase: PASSPHRASE });
  const { db } = backend.context.session.require();
  // An error of the database itself, of a file and of the page: each quotes what it stumbled over.
  db.exec(
    `CREATE TRIGGER stop BEFORE INSERT ON settings BEGIN SELECT RAISE(ABORT, '${MARK}'); END`,
  );
  const saved = client.app.saveSettings({ staleAfterMonths: 7 });
  const seen = await saved.then(String, (error: unknown) => JSON.stringify(error));
  const { reference } = await client.app.noteSurprise({
    name: `${MARK} x`,
    stack: `Error: ${MARK}\n    at ${MARK} /x (/home/${MARK}/x.js:1:1)\n    at read (app://sojourn/assets/i.js:1:2)`,
  });
  const unlocked = (await client.app.diagnostics()).lines;
  lines.push(...unlocked, seen);
  const log = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  expect(log.join('').trimEnd().split('\n').length).toBeGreaterThanOrEqual(1);
  for (const word of [MARK, folder, homedir(), PASSPHRASE]) {
    expect(log.join('')).not.toContain(word);
    expect(lines.join('\n')).not.toContain(word);
  }
  expect(unlocked.join('\n')).toContain(`unexpected ${reference}: Error`);
  expect(unlocked.join('\n')).toContain('    read page/assets/i.js:1:2');
  expect(unlocked).toContainEqual(expect.stringMatching(/^Rows: .*documents \d+/));
  expect(locked).toContainEqual(expect.stringMatching(/^Vault: locked, database \d+ bytes/));
  expect(locked.join('\n')).not.toContain('Rows');
});

test('every reference that a person sees stands in the log', async () => {
  const { client, backend, logs } = await open();
  await client.vault.open({ passphrase: PASSPHRASE });
  // What no handler foresees: the session breaks under a call.
  Object.assign(backend.context.session, {
    memory() {
      throw new RangeError(MARK);
    },
  });
  const failed: unknown = await client.vault.backgroundCheck().catch((error: unknown) => error);
  const { reference } = (failed as { data: { reference: string } }).data;
  const log = readFileSync(join(logs, 'sojourn.log'), 'utf8');
  expect(JSON.parse(log)).toMatchObject({ reference, kind: 'unexpected', error: 'RangeError' });
  expect(log).not.toContain(MARK);
});
