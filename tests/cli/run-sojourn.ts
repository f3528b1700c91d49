import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineEntry } from '../../scripts/lib/command-line.mjs';
import { makeOnce } from '../support/make-once.ts';

/** What a person runs: the built command line where the build is fresh, else the sources. */
const ENTRY = commandLineEntry();
const DERIVE_ONCE = ['--import', join(import.meta.dirname, '..', 'support', 'derive-once.mjs')];

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as the one JSON value that --json promises. */
  json<T>(): T;
}

export interface Scratch {
  readonly folder: string;
  readonly vault: string;
  /** Runs one command line against the scratch vault, as a process of its own. */
  run(...args: string[]): Promise<Ended>;
  runWith(environment: Record<string, string>, ...args: string[]): Promise<Ended>;
  /** The same with `input` on standard input. */
  runFed(input: string, ...args: string[]): Promise<Ended>;
  remove(): void;
}

export const PASSPHRASE = 'correct horse battery';

/** A folder for one test, with a vault folder in it that does not exist yet. */
export function openScratch(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'sojourn-cli-'));
  const vault = join(folder, 'vault');
  const runWith = (environment: Record<string, string>, ...args: string[]) =>
    runProcess([...args, '--vault', vault], { SOJOURN_PASSPHRASE: PASSPHRASE, ...environment });
  return {
    folder,
    vault,
    runWith,
    run: (...args) => runWith({}, ...args),
    runFed: (input, ...args) =>
      runProcess([...args, '--vault', vault], { SOJOURN_PASSPHRASE: PASSPHRASE }, input),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The same with the sample season in the vault, a copy of the one that the run made by `create --sample`. */
export async function openSampleScratch(): Promise<Scratch> {
  const made = await makeOnce('sample-season', async (fresh) => {
    const args = ['create', '--sample', '--vault', join(fresh, 'vault')];
    const { status, stderr } = await runProcess(args, { SOJOURN_PASSPHRASE: PASSPHRASE });
    if (status !== 0) throw new Error(`The sample season was not made.\n${stderr}`);
  });
  const scratch = openScratch();
  cpSync(join(made, 'vault'), scratch.vault, { recursive: true });
  return scratch;
}

function runProcess(
  args: string[],
  environment: Record<string, string>,
  input?: string,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...DERIVE_ONCE, ENTRY, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(input);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => {
      const stdout = Buffer.concat(out).toString('utf8');
      const stderr = Buffer.concat(err).toString('utf8');
      resolve({ status, stdout, stderr, json: <T>() => JSON.parse(stdout) as T });
    });
  });
}
