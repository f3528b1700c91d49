import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Base, Kind, Said } from './kind.ts';

const CHILD = join(import.meta.dirname, 'kill-child.ts');
/** A child that does not get ready in this time is a fault of the proof. */
const READY_MS = 60_000;

/** How long after it is ready a process is killed, and what its environment has besides. */
export interface Moment {
  readonly afterMs: number;
  readonly environment?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly said: Said;
  /** False where the work was over before the moment came. */
  readonly killed: boolean;
  readonly problems: readonly string[];
}

/** Lets a real process do one kind of work, kills it, and judges what is left. */
export async function killOnce(kind: Kind, base: Base, moment: Moment): Promise<Outcome> {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-kill-'));
  try {
    kind.prepare(scratch, base);
    const { text, killed } = await runKilled(kind.name, scratch, moment);
    const said = understand(text);
    return { said, killed, problems: await judgeSafely(kind, scratch, said) };
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
export async function runKilled(name: string, scratch: string, moment: Moment) {
  const child = spawn(process.execPath, [CHILD, name, scratch], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, SCRATCH: scratch, ...moment.environment },
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  const ended = once(child, 'close');
  const over = ended.then(() => true);
  const began = Date.now();
  while (!text.includes('ready') && Date.now() - began < READY_MS) {
    if (await Promise.race([over, setTimeout(5, false)])) break;
  }
  await Promise.race([over, setTimeout(moment.afterMs)]);
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  return { text, killed: signal === 'SIGKILL' };
}

/** Only whole lines count: the last may have been cut off with the process. */
export function understand(text: string): Said {
  const lines = text.split('\n').slice(0, -1);
  const of = (word: string) =>
    lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));
  const open = lines.at(-1)?.startsWith('begin ') === true;
  return { done: of('done'), begun: open ? of('begin').at(-1) : undefined };
}
