import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pinnedNode } from '../repository.mjs';
import { endTree } from '../run.mjs';
import { copyTree } from './copy-tree.mjs';

const ENTRY = join(dirname(fileURLToPath(import.meta.url)), 'warm-vitest.mjs');

/** A copy of the tree in `folder` with a warm vitest over it. `run` runs test files there. */
export function openBench(root, folder) {
  copyTree(root, folder);
  let child;
  // Whole again since its run, which vitest has still to be told.
  let before = [];
  async function warm() {
    if (child === undefined) child = await startVitest(root, folder);
    return child;
  }
  function end() {
    if (child !== undefined) endTree(child);
    child = undefined;
  }
  async function run(work) {
    const changed = work.changed === undefined ? [] : [work.changed];
    const answer = await ask(await warm(), { ...work, changed: [...before, ...changed] });
    before = changed;
    if (answer.late !== undefined || answer.died) end();
    return answer;
  }
  return { folder, run, close: end };
}

async function startVitest(root, folder) {
  const child = fork(ENTRY, [folder], {
    cwd: folder,
    execPath: pinnedNode(root),
    execArgv: [],
    // A group of its own, so that a test which never ends can be ended with all it started.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const [message] = await Promise.race([once(child, 'message'), once(child, 'exit')]);
  if (message?.ready !== true) throw new Error('vitest did not start over the copy of the tree.');
  return child;
}

/**
 * Sends the work and waits: for `fileLimitMs` for one test file, for `limitMs` in all.
 *
 * @param {{ changed: string[], tests: string[], fileLimitMs: number, limitMs: number }} work
 * @returns {Promise<{ ended: { test: string, failed: boolean, ms: number }[], died: boolean, late?: 'file' | 'all' }>}
 */
function ask(child, { changed, tests, fileLimitMs, limitMs }) {
  return new Promise((resolve) => {
    const all = setTimeout(() => finish({ late: 'all' }), limitMs);
    let file = setTimeout(() => finish({ late: 'file' }), fileLimitMs);
    function finish(answer) {
      clearTimeout(all);
      clearTimeout(file);
      child.removeAllListeners();
      resolve({ ended: [], died: false, ...answer });
    }
    child.on('exit', () => finish({ died: true }));
    child.on('message', ({ ended, stray }) => {
      if (ended !== undefined) return finish({ ended, died: stray > 0 });
      clearTimeout(file);
      file = setTimeout(() => finish({ late: 'file' }), fileLimitMs);
    });
    child.send({ changed, tests });
  });
}
