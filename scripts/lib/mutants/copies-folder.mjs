import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endTree } from '../run.mjs';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'remove-copies.mjs');

/**
 * A temporary folder for the copies of one run. It goes with `close`, and also where the run is
 * ended at any moment: a process of its own waits for that, from before the first copy is made.
 */
export function openCopiesFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-mutants-'));
  const remover = fork(ENTRY, [folder], {
    execArgv: [],
    // Whoever ends a run ends its group: the remover is not of it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // It waits for the end of this process and must not put it off.
  remover.unref();
  remover.channel?.unref();
  function close() {
    endTree(remover);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return { folder, close };
}
