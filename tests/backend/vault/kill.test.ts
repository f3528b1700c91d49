import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openAsBlob, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { listDocuments } from '../../../src/backend/rows/document-store.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { verifyVault } from '../../../src/backend/vault/verify-vault.ts';
import { makeFolder, makeVault, PASSPHRASE } from '../../support/vault-fixture.ts';

/** SOJOURN_KILLS sets the number for a long run; SOJOURN_SEED repeats one. */
const KILLS = Number(process.env['SOJOURN_KILLS'] ?? 20);
const SEED = Number(process.env['SOJOURN_SEED'] ?? 1);
const CHILD = new URL('../../support/write-vault-child.ts', import.meta.url).pathname;

test(
  `${KILLS} kills at random moments: all that was said to be done is there, whole, and nothing half`,
  async () => {
    const { vault, folder } = await makeVault();
    vault.close();
    const backup = join(makeFolder(), 'b.sojourn-backup');
    const expected = new Map<string, boolean>();
    let random = SEED;
    for (let kill = 0; kill < KILLS; kill += 1) {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      const said = await writeUntilKilled(folder, backup, random % 600);
      for (const [word, id = ''] of said.map((line) => line.split(' '))) {
        if (word === 'done') expected.set(id, true);
        if (word === 'undone') expected.set(id, false);
        if (word === 'begin' || word === 'undoing') expected.delete(id);
      }
      const opened = await openVault(folder, { passphrase: PASSPHRASE });
      try {
        expect((await verifyVault(opened)).problems, `seed ${SEED}, kill ${kill}`).toEqual([]);
        const documents = listDocuments(opened.db);
        const there = new Set<string>(documents.map(({ id }) => id));
        for (const [id, is] of expected)
          expect(there.has(id), `seed ${SEED}, kill ${kill}, ${id}`).toBe(is);
        expect(documents.filter(({ versions }) => versions.length !== 1)).toEqual([]);
        for (const id of there) expected.set(id, true);
      } finally {
        opened.close();
      }
      expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
    }
    expect(expected.size).toBeGreaterThan(KILLS);
    if (existsSync(backup)) {
      const report = await restoreBackup(await openAsBlob(backup), join(makeFolder(), 'r'), {
        passphrase: PASSPHRASE,
      });
      expect(report.ok).toBe(true);
    }
  },
  60_000 + KILLS * 6_000,
);

/** Lets a real process work on the vault, kills it some milliseconds after it opened, answers what it had said. */
async function writeUntilKilled(
  folder: string,
  backup: string,
  afterMs: number,
): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, folder, PASSPHRASE, backup], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  const ended = once(child, 'close');
  while (!text.includes('open')) await setTimeout(5);
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  await ended;
  return text.split('\n').slice(1, -1);
}
