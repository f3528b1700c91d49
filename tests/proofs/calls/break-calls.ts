import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inParallel } from '../in-parallel.ts';
import { judgeSafely, runKilled, understand } from '../kills/kill-once.ts';
import type { Base, Kind } from '../kills/kind.ts';
import { numbersFrom } from '../numbers-from.ts';
import { type Watched, watchedBy } from './compile-watcher.ts';
import { countCalls, roundEnd } from './count-calls.ts';

/** What happens at one call of a round. */
export interface Breach {
  /** As "killed" or "fsync fails (EIO)". */
  readonly name: string;
  /** Which calls are counted: of "open sync rename unlink cut mkdir write". */
  readonly only: string;
  readonly at: (call: number) => Partial<Watched>;
}

/** What was done at the calls of one kind of work. */
export interface Broken {
  readonly kind: string;
  /** The calls of a clean round, by name. */
  readonly calls: Readonly<Record<string, number>>;
  /** How many of them were broken, one in each run. */
  broken: number;
  /** Runs whose round ended all the same: the failure was borne, or the call did not come. */
  borne: number;
  /** By code, how often the work ended in a fault. */
  readonly faults: Record<string, number>;
  readonly problems: string[];
}

export interface AskedForCalls {
  readonly library: string;
  /** Of more calls than so many, a seeded sample is taken. */
  readonly most: number;
  readonly seed: number;
  readonly isOver?: () => boolean;
}

/**
 * Counts the calls that a clean round of each kind makes, then does the work once for each of them, breaking
 * it there, and judges what is left.
 */
export async function breakCalls(
  kinds: readonly Kind[],
  base: Base,
  breach: Breach,
  asked: AskedForCalls,
): Promise<Broken[]> {
  const random = numbersFrom(asked.seed);
  const all: Broken[] = [];
  for (const kind of kinds) {
    if (asked.isOver?.()) break;
    const names = await countCalls(kind, base, { library: asked.library, only: breach.only });
    const broken: Broken = {
      kind: kind.name,
      calls: countNames(names),
      broken: 0,
      borne: 0,
      faults: {},
      problems: [],
    };
    all.push(broken);
    const chosen = sample(names.length, asked.most, random);
    await inParallel(chosen, asked.isOver, async (call) => {
      const watched = { library: asked.library, only: breach.only, ...breach.at(call) };
      const { text, problems } = await breakOnce(kind, base, watched);
      broken.broken += 1;
      if (text.includes(roundEnd(kind))) broken.borne += 1;
      for (const code of codesIn(text)) broken.faults[code] = (broken.faults[code] ?? 0) + 1;
      const where = `${names[call - 1]} ${call} of ${names.length}`;
      broken.problems.push(...problems.map((problem) => `${where}: ${problem}`));
    });
  }
  return all;
}

async function breakOnce(kind: Kind, base: Base, watched: Omit<Watched, 'folder'>) {
  const scratch = mkdtempSync(join(tmpdir(), 'sojourn-calls-'));
  try {
    await kind.prepare(scratch, base);
    const environment = watchedBy({ ...watched, folder: scratch });
    const moment = { afterMs: 20, until: roundEnd(kind), environment };
    const { text } = await runKilled(kind, base, scratch, moment);
    const untyped = codesIn(text).filter((code) => code.startsWith('untyped'));
    const problems = await judgeSafely(kind, scratch, understand(text));
    return { text, problems: [...untyped.map((code) => `it ended ${code}`), ...problems] };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function codesIn(text: string): string[] {
  return [...text.matchAll(/^failed (.*)$/gm)].map(([, code = '']) => code);
}

function countNames(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** So many of the numbers from 1 to `count`: all where they are few. */
function sample(count: number, most: number, random: () => number): number[] {
  const numbers = Array.from({ length: count }, (_, n) => n + 1);
  if (count <= most) return numbers;
  return numbers
    .map((number) => ({ number, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ number }) => number);
}
