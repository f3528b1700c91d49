import { numbersFrom } from '../numbers-from.ts';
import { killOnce } from './kill-once.ts';
import type { Base, Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** How many milliseconds after it is ready a child may be killed, at most. */
const WITHIN_MS = 900;

export interface Tally {
  readonly kind: string;
  kills: number;
  /** Things that were acknowledged before a kill. */
  acknowledged: number;
  /** With the seed's number of the kill, so that one can be repeated. */
  readonly problems: string[];
}

export interface Asked {
  readonly kills: number;
  readonly seed: number;
  /** No further kill begins after this moment, in milliseconds of the epoch. */
  readonly until?: number;
  readonly tell?: (line: string) => void;
}

/** Kills each kind of work in turn at random moments, two at a time, and tells what did not hold. */
export async function killMany(base: Base, asked: Asked): Promise<Tally[]> {
  const { kills, seed, until = Number.POSITIVE_INFINITY, tell = () => {} } = asked;
  const random = numbersFrom(seed);
  const moments = Array.from({ length: kills }, () => Math.floor(random() * WITHIN_MS));
  const tallies = KINDS.map(({ name }) => newTally(name));
  let next = 0;
  async function work(): Promise<void> {
    for (let n = next; n < kills && Date.now() < until; n = next) {
      next += 1;
      const at = n % KINDS.length;
      const [kind, tally] = [KINDS[at], tallies[at]];
      if (kind === undefined || tally === undefined) return;
      await killAndCount(kind, base, { number: n, afterMs: moments[n] ?? 0 }, tally);
      if (n % 20 === 19) tell(`${n + 1} kills begun`);
    }
  }
  await Promise.all([work(), work()]);
  return tallies;
}

function newTally(kind: string): Tally {
  return { kind, kills: 0, acknowledged: 0, problems: [] };
}

async function killAndCount(
  kind: Kind,
  base: Base,
  { number, afterMs }: { readonly number: number; readonly afterMs: number },
  tally: Tally,
): Promise<void> {
  const { said, killed, problems } = await killOnce(kind, base, { afterMs });
  if (killed) tally.kills += 1;
  tally.acknowledged += said.done.length;
  tally.problems.push(...problems.map((problem) => `kill ${number}: ${problem}`));
}
