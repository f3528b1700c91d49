import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';

/** The exit status a shell would show for how a process ended. */
export function exitStatus(code, signal) {
  if (code !== null && code !== undefined) return code;
  return 128 + (constants.signals[signal] ?? 0);
}

/** Ends a process and what it started. Windows has no process groups: taskkill walks the tree. */
export function endTree(child) {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Lowest priority for a process and what it starts from now on. Where a system refuses, nothing is lost. */
export function giveWay(pid) {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
    // Where Linux shares by sessions, priorities count only within one: the session gives way as well.
    if (existsSync(`/proc/${pid}/autogroup`)) writeFileSync(`/proc/${pid}/autogroup`, '19');
  } catch {
    // It has ended by then, or the system keeps priorities to itself.
  }
}

/**
 * Runs a program quietly and keeps what it wrote, the last 200 kB unless `keepWhole`. Never throws:
 * a program that is missing ends with status 127, one that runs over `timeoutMs` is ended with all
 * it started, and `timedOut` is true.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, shell?: boolean, keepWhole?: boolean,
 *   givesWay?: boolean }} options `givesWay`: at the lowest priority
 * @returns {Promise<{ status: number, output: string, timedOut: boolean }>}
 */
export function runQuietly(
  command,
  args,
  { cwd, env = process.env, timeoutMs = 0, shell, keepWhole = false, givesWay = false } = {},
) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env,
      shell,
      detached: timeoutMs > 0 && process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    if (givesWay && child.pid !== undefined) giveWay(child.pid);
    let output = '';
    let timedOut = false;
    const timer = timeoutMs > 0 ? setTimeout(onTimeout, timeoutMs) : undefined;
    function onTimeout() {
      timedOut = true;
      endTree(child);
    }
    const keep = (chunk) => {
      output += chunk;
      if (!keepWhole) output = output.slice(-200_000);
    };
    child.stdout.setEncoding('utf8');
    child.stderr.setEncoding('utf8');
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => finish(error.code === 'ENOENT' ? 127 : 126));
    child.on('close', (code, signal) => finish(exitStatus(code, signal)));
    function finish(status) {
      clearTimeout(timer);
      resolve({ status, output, timedOut });
    }
  });
}

/**
 * Runs a program in the person's terminal and gives its exit status. Signals reach it: Ctrl-C
 * goes to the whole group anyway, the others are passed on.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, stdio?: import('node:child_process').StdioOptions }} options
 * @returns {Promise<number>}
 */
export function runAttached(command, args, { cwd, env = process.env, stdio = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio });
    const pass = (signal) => child.kill(signal);
    const ignore = () => undefined;
    process.on('SIGTERM', pass);
    process.on('SIGHUP', pass);
    process.on('SIGINT', ignore);
    const release = () => {
      process.off('SIGTERM', pass);
      process.off('SIGHUP', pass);
      process.off('SIGINT', ignore);
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('close', (code, signal) => {
      release();
      resolve(exitStatus(code, signal));
    });
  });
}
