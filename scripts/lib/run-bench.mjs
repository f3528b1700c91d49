import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './repository.mjs';
import { say } from './say.mjs';

/**
 * Runs one benchmark file, which exports `run(): Promise<{ rows, json }>`, in a process of its own
 * and gives what it returned; `undefined` where it failed. Whatever it prints goes to stderr.
 */
export function runBench(node, file) {
  return new Promise((resolve) => {
    const child = spawn(node, [join(ROOT, 'scripts', 'lib', 'bench-process.mjs'), file], {
      cwd: ROOT,
      // Both of its streams are our stderr: stdout is for the results alone.
      stdio: ['ignore', 2, 2, 'ipc'],
    });
    let result;
    child.on('message', (message) => {
      result = message;
    });
    child.on('close', (status) => {
      if (status !== 0 || result === undefined) {
        say(`${file} gave no result (status ${status}).`);
        resolve(undefined);
      } else {
        resolve(result);
      }
    });
  });
}
