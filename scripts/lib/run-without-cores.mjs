import { runAttached } from './run.mjs';

/**
 * Runs the app in the person's terminal with core dumps off, and gives its exit status: the memory of an
 * app that crashes with an open vault, the key in it, is never written to a disk. Node has no call for
 * the limit, so a shell sets it and gives its place to the program. Windows writes no such dumps by itself.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function runWithoutCores(command, args, options = {}) {
  if (process.platform === 'win32') return runAttached(command, args, options);
  const line = 'ulimit -c 0; exec "$0" "$@"';
  return runAttached('/bin/sh', ['-c', line, command, ...args], options);
}
