import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endTree } from '../run.mjs';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'remove-copies.mjs');

/**
 * A temporary folder for the copies of one run. It goes with `close`, and also where the run is
 * ended at any moment: it is made by a process of its own, which waits for that.
 */
export async function openCopiesFolder() {
  const remover = fork(ENTRY, [], {
    execArgv: [],
    // Whoever ends a run ends its group: the remover is not of it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [{ folder }] = await once(remover, 'message');
  // It waits for the end of this process and must not put it off.
  remover.unref();
  remover.channel?.unref();
  function close() {
    endTree(remover);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return { folder, close };
}
