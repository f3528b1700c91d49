import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { change } from '../../src/backend/database/change.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { saveDocument } from '../../src/backend/rows/document-store.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { makeEntities, TODAY } from '../support/fill-vault.ts';
import { lockWindows } from './locks/lock-windows.ts';
import { lookIntoLocked } from './locks/look-into-locked.ts';
import { timeLocks } from './locks/time-locks.ts';
import { readAsked } from './read-asked.ts';
import { writeFigures } from './write-figures.ts';

/** Times locks by every trigger, and searches what a locked app still holds for the key and 20 canaries. */
const { count } = readAsked({ count: 50, minutes: 10 });
const PASSPHRASE = 'correct horse battery 7 staple';
const root = mkdtempSync(join(tmpdir(), 'sojourn-locks-'));
const folder = join(root, 'vault');
const canaries = Array.from({ length: 20 }, (_, at) => `Canary${at}x7Zx9Wq`);

/** A vault with a document for each canary; answers its data key. */
async function fill(): Promise<Buffer> {
  const { vault } = await createVault(folder, { passphrase: PASSPHRASE });
  change(vault.db, 'Filled', TODAY, (db) => {
    const sha256 = putBlob(db, Buffer.from('%PDF'));
    const { document } = makeEntities('mark', sha256);
    for (const title of canaries) saveDocument(db, { ...document, id: `${title}` as never, title });
  });
  const dataKey = vault.withDataKey((key) => Buffer.from(key));
  vault.close();
  return dataKey;
}

function percentile95(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return `${Math.ceil(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0)} ms`;
}

try {
  const dataKey = await fill();
  const times = await timeLocks(folder, dataKey, count);
  const { open, locked } = await lookIntoLocked(folder, PASSPHRASE, dataKey, canaries);
  const window = await lockWindows(folder, PASSPHRASE, canaries, count);
  const rows = Object.entries(times).map(
    ([trigger, took]) => `| ${trigger} | ${took.length} | ${percentile95(took)} |`,
  );
  const lines = [
    '| Trigger | Locks | 95 of 100 within |',
    '| --- | --- | --- |',
    ...rows,
    `| the screen locks, the machine sleeps, another user: until the new page asks for the passphrase | ${window.took.length} | ${percentile95(window.took)} |`,
    '',
    `- The heap of the page held ${window.open} of 20 canaries while the vault was open, and ${window.locked} after the lock.`,
    `- The memory of the process behind it, all that is writable: the key ${open.keys} times while the vault was open and ${locked.keys} times after the lock; ${open.needles} of 20 canaries (${open.times} times) and ${locked.needles} (${locked.times} times).`,
  ];
  console.log(lines.join('\n'));
  writeFigures('locks', lines);
  process.exitCode = window.locked === 0 && locked.keys === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
