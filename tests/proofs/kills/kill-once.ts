import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Base, Kind, Said } from './kind.ts';

/** A child that does not get ready in this time is a fault of the proof. */
const READY_MS = 60_000;

/** How long after it is ready a process is killed, and what its environment has besides. */
export interface Moment {
  readonly afterMs: number;
  /** What it has said by then, instead of "ready". */
  readonly until?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly said: Said;
  /** False where the work was over before the moment came. */
  readonly killed: boolean;
  /** How long after it was ready the first thing was done, in milliseconds. */
  readonly doneAfterMs: number | undefined;
  readonly problems: readonly string[];
}

/** Lets a real process do one kind of work, kills it, and judges what is left. */
export async function killOnce(kind: Kind, base: Base, moment: Moment): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-kill-'));
  try {
    await kind.prepare(scratch, base);
    const { text, doneAfterMs, ...ended } = await runKilled(kind, base, scratch, moment);
    const said = understand(text);
    const killed = ended.killed && !(kind.once && said.done.length > 0);
    return { said, killed, doneAfterMs, problems: await judgeSafely(kind, scratch, said) };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What is wrong; a judge that throws is a problem too. */
export async function judgeSafely(kind: Kind, scratch: string, said: Said): Promise<string[]> {
  try {
    return await kind.judge(scratch, said);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** Lets a process do one kind of work in a scratch folder and kills it; answers what it said. */
export async function runKilled(kind: Kind, base: Base, scratch: string, moment: Moment) {
  const child = spawn(process.execPath, [base.child, kind.name, scratch], {
    stdio: ['ignore', 'pipe', 'ignore'],
    // Compiled code is found again where the first child left it.
    env: { ...process.env, NODE_COMPILE_CACHE: `${base.child}-compiled`, ...moment.environment },
  });
  const ended = once(child, 'close');
  const until = moment.until ?? 'ready';
  const slow = new AbortController();
  let text = '';
  let readyAt: number | undefined;
  let doneAfterMs: number | undefined;
  await Promise.race([
    ended,
    new Promise<void>((resolve) => {
      child.stdout.on('data', (part: Buffer) => {
        text += part.toString();
        readyAt ??= performance.now();
        if (text.includes('\ndone ')) doneAfterMs ??= performance.now() - readyAt;
        if (text.includes(until)) resolve();
      });
    }),
    setTimeout(READY_MS, undefined, { signal: slow.signal }),
  ]);
  await Promise.race([ended, setTimeout(moment.afterMs, undefined, { signal: slow.signal })]);
  slow.abort();
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  return { text, killed: signal === 'SIGKILL', doneAfterMs };
}

/** Only whole lines count: the last may have been cut off with the process. */
export function understand(text: string): Said {
  const lines = text.split('\n').slice(0, -1);
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const open = lines.at(-1)?.startsWith('begin ') === true;
  return { done: of('done'), begun: open ? of('begin').at(-1) : undefined };
}
