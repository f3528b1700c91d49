import { AsyncLocalStorage } from 'node:async_hooks';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandLineEntry } from '../../scripts/lib/command-line.mjs';
import { runCommandLine } from '../../src/cli/run-command-line.ts';
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
  /** Runs one command line against the scratch vault, in this process: all but `main.ts` is what a person starts. */
  run(...args: string[]): Promise<Ended>;
  /** The same as a process of its own, and the built one where the build is fresh. */
  runApart(...args: string[]): Promise<Ended>;
  runWith(environment: Record<string, string>, ...args: string[]): Promise<Ended>;
  /** As a process of its own, with `input` on standard input. */
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
    run: (...args) => runHere([...args, '--vault', vault]),
    runApart: (...args) => runWith({}, ...args),
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

interface Spoken {
  readonly out: Buffer[];
  readonly err: Buffer[];
}

/** What the command line that runs here has said; undefined for everything else in the process. */
const listening = new AsyncLocalStorage<Spoken>();

/** From now on the stream keeps for a command line that runs here what that says, and writes the rest. */
function listenTo(stream: NodeJS.WriteStream, name: keyof Spoken): void {
  const write = stream.write.bind(stream);
  const listen = (chunk: string | Uint8Array, ...rest: []): boolean => {
    const spoken = listening.getStore();
    if (spoken === undefined) return write(chunk, ...rest);
    spoken[name].push(Buffer.from(chunk));
    return true;
  };
  stream.write = listen;
}

listenTo(process.stdout, 'out');
listenTo(process.stderr, 'err');

/** Half of what a process of its own takes goes into loading, which the runs here share. */
async function runHere(args: string[]): Promise<Ended> {
  // In a file and not in the environment, which belongs to everything in this process.
  const given = ['--passphrase-file', join(await makeOnce('passphrase', writePassphrase), 'first')];
  const spoken: Spoken = { out: [], err: [] };
  const status = await listening.run(spoken, () => runCommandLine([...given, ...args]));
  return ended(status, spoken);
}

async function writePassphrase(folder: string): Promise<void> {
  await writeFile(join(folder, 'first'), PASSPHRASE);
}

function ended(status: number | null, { out, err }: Spoken): Ended {
  const stdout = Buffer.concat(out).toString('utf8');
  const stderr = Buffer.concat(err).toString('utf8');
  return { status, stdout, stderr, json: <T>() => JSON.parse(stdout) as T };
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
    const spoken: Spoken = { out: [], err: [] };
    child.stdout.on('data', (chunk: Buffer) => spoken.out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => spoken.err.push(chunk));
    child.on('error', reject);
    child.on('close', (status) => resolve(ended(status, spoken)));
  });
}
