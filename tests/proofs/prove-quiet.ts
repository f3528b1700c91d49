import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { wordsIn } from './quiet/canaries.ts';
import { SECRETS } from './quiet/layout.ts';
import type { SessionTally } from './quiet/session-child.ts';
import { TRACED, writtenPaths } from './quiet/written-paths.ts';
import { writeFigures } from './write-figures.ts';

/**
 * A whole season at the command line and both windows, in a network namespace whose way out counts, under
 * a trace of everything that is written; then what was written is searched for a thousand words.
 */
const CHILD = join(import.meta.dirname, 'quiet', 'session-child.ts');
const root = mkdtempSync(join(tmpdir(), 'sojourn-quiet-'));
try {
  const { tally, elsewhere } = await runSession();
  const problems = judge(tally, elsewhere);
  const lines = report(tally, elsewhere, problems);
  console.log(lines.join('\n'));
  writeFigures('quiet', lines);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

interface Elsewhere {
  /** How many paths were written in all. */
  readonly written: number;
  /** Those outside the session's folders. */
  readonly paths: readonly string[];
  /** Those of them in which a word stands. */
  readonly hits: readonly string[];
}

async function runSession(): Promise<{ tally: SessionTally; elsewhere: Elsewhere }> {
  const trace = join(root, 'trace');
  const session = join(root, 'session');
  const removed = join(session, 'removed');
  mkdirSync(removed, { recursive: true });
  const calls = [
    '-f',
    '-y',
    '--seccomp-bpf',
    '-qq',
    '-e',
    `trace=${TRACED.join(',')}`,
    '-o',
    trace,
  ];
  const command = ['unshare', '-rn', '--', process.execPath, CHILD, session];
  const told = [`LD_PRELOAD=${compileKeeper()}`, `KEEP_REMOVED=${removed}`];
  const child = spawn('strace', [...calls, 'env', ...told, ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? String(code))),
  );
  const printed = await text(child.stdout);
  const end = await ended;
  if (end !== '0') throw new Error(`The session ended with ${end}.`);
  const written = await writtenPaths(trace);
  const paths = written.filter((path) => !path.startsWith(`${session}/`));
  const elsewhere = { written: written.length, paths, hits: paths.filter(holdsWord) };
  return { tally: JSON.parse(printed), elsewhere };
}

/** Compiles what keeps removed files. Throws where there is no gcc. */
function compileKeeper(): string {
  const library = join(root, 'keep-removed.so');
  const source = join(import.meta.dirname, 'quiet', 'keep-removed.c');
  const args = ['-shared', '-fPIC', '-O1', '-o', library, source, '-ldl'];
  if (spawnSync('gcc', args, { stdio: 'inherit' }).status !== 0) {
    throw new Error('This proof needs Linux, gcc, strace, ip and unshare.');
  }
  return library;
}

function holdsWord(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile())
    return wordsIn(Buffer.from(path), []).length > 0;
  return wordsIn(readFileSync(path), Object.values(SECRETS)).length > 0;
}

function judge(tally: SessionTally, { hits }: Elsewhere): string[] {
  const sent = Object.entries(tally.packets).filter(([, packets]) => packets > 0);
  return [
    ...(tally.proven === 2 ? [] : [`the counter saw ${tally.proven} of 2 packets of our own`]),
    ...(tally.canaries >= 1_000 ? [] : [`only ${tally.canaries} words were looked for`]),
    ...sent.map(([part, packets]) => `${part}: ${packets} packets left`),
    ...tally.hits.map(([path, words]) => `${words.length} words stand in ${path}`),
    ...hits.map((path) => `a word stands in ${path}`),
  ];
}

function report(
  tally: SessionTally,
  { written, paths }: Elsewhere,
  problems: readonly string[],
): string[] {
  const megabytes = Math.round(tally.bytes / 1024 / 1024);
  return [
    `**${problems.length} problems.** The counter saw ${tally.proven} of 2 packets that were sent to prove it.`,
    '',
    ...Object.entries(tally.packets).map(([part, packets]) => `- ${part}: **${packets} packets**`),
    `- ${tally.canaries} words, ${Object.keys(SECRETS).length} passphrases and 2 recovery codes, planted by ${tally.commands} commands and two windows, looked for in ${tally.files} files and folders, ${megabytes} MB, ${tally.removed} of them removed again: **${tally.hits.length} hits**`,
    `- ${written} paths written, ${paths.length} of them outside the session's folders${paths.length === 0 ? '' : `: ${paths.slice(0, 10).join(', ')}`}`,
    `- In the plain in what was asked for, as it should be: ${nameAsked(tally.asked).join(', ')}`,
    ...problems.slice(0, 20).map((problem) => `- ${problem}`),
  ];
}

/** "export: 31 files", for each kind of thing that the person asked for. */
function nameAsked(asked: SessionTally['asked']): string[] {
  const kinds = Map.groupBy(asked, ([path]) => path.split('/')[1] ?? path);
  return [...kinds].map(([kind, files]) => `${kind} (${files.length})`);
}
