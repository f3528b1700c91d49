import { inParallel } from '../in-parallel.ts';
import { numbersFrom } from '../numbers-from.ts';
import { killOnce } from './kill-once.ts';
import type { Base, Kind } from './kind.ts';
import { KINDS } from './kinds.ts';

/** What the first thing takes until that is measured, in milliseconds, and how it grows where nothing was done. */
const FIRST = { ms: 150, growth: 1.2 } as const;

export interface Tally {
  readonly kind: string;
  /** How long the first thing takes, in milliseconds: other work on the machine slows it. */
  firstMs: number;
  kills: number;
  /** Things that were acknowledged before a kill. */
  acknowledged: number;
  /** With the seed's number of the kill, so that one can be repeated. */
  readonly problems: string[];
}

export interface Asked {
  readonly kills: number;
  readonly seed: number;
  /** No further kill begins once this says true. */
  readonly isOver?: () => boolean;
  readonly tell?: (line: string) => void;
}

/** Kills every kind of work by its share at random moments, some at a time, and tells what did not hold. */
export async function killMany(base: Base, asked: Asked): Promise<Tally[]> {
  const { kills, seed, isOver, tell = () => {} } = asked;
  const random = numbersFrom(seed);
  const tallies = new Map(KINDS.map((kind) => [kind, newTally(kind)]));
  const planned = inTurn(kills).map((kind) => ({ kind, moment: random() }));
  await inParallel(planned, isOver, async ({ kind, moment }, number) => {
    const tally = tallies.get(kind);
    if (tally !== undefined) await killAndCount(kind, base, { number, moment }, tally);
    if (number % 50 === 49) tell(`${number + 1} of ${planned.length} kills begun`);
  });
  return [...tallies.values()];
}

/**
 * The kinds in the order of their kills: each spread evenly over the run by its share, so that a run that
 * is cut short has some of all. Every kind has one at least.
 */
function inTurn(kills: number): Kind[] {
  const shares = KINDS.reduce((sum, { share }) => sum + share, 0);
  const places = KINDS.flatMap((kind) => {
    const count = Math.max(1, Math.round((kills * kind.share) / shares));
    return Array.from({ length: count }, (_, n) => ({ kind, at: (n + 0.5) / count }));
  });
  return places.sort((a, b) => a.at - b.at).map(({ kind }) => kind);
}

function newTally({ name }: Kind): Tally {
  return { kind: name, firstMs: FIRST.ms, kills: 0, acknowledged: 0, problems: [] };
}

/** `moment` is a share of the time within which a kill of this kind comes. */
async function killAndCount(
  kind: Kind,
  base: Base,
  { number, moment }: { readonly number: number; readonly moment: number },
  tally: Tally,
): Promise<void> {
  const afterMs = moment * kind.rounds * tally.firstMs;
  const { said, killed, doneAfterMs, problems } = await killOnce(kind, base, { afterMs });
  if (killed) tally.kills += 1;
  const measured = doneAfterMs ?? Math.max(tally.firstMs, afterMs * FIRST.growth);
  tally.firstMs = (tally.firstMs + measured) / 2;
  tally.acknowledged += said.done.length;
  tally.problems.push(...problems.map((problem) => `kill ${number}: ${problem}`));
}
