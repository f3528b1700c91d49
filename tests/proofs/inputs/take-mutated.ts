import { numbersFrom } from '../numbers-from.ts';
import { endOf } from './end-of.ts';
import { mutate } from './mutate.ts';
import type { Door } from './open-doors.ts';

/** What a run over spoiled files found so far. */
export interface FilesTally {
  files: number;
  /** By kind and end: "PDF" has so many that ended as "file-damaged". */
  readonly ends: Record<string, Record<string, number>>;
  /** With the number of the file, by which the seed gives it again. */
  readonly surprises: string[];
  slowestMs: number;
  peakMB: number;
}

export interface FilesAsked {
  readonly count: number;
  readonly seed: number;
  /** No further file begins after this moment, in milliseconds of the epoch. */
  readonly until?: number;
  readonly tell?: (tally: FilesTally) => void;
}

/** Files between two reports. */
const REPORT_EVERY = 250;
/** Files are told apart by their number: each draws from a sequence of its own. */
const SEEDS_APART = 1_000_003;

/** Brings spoiled files in by every door, as many at a time as the intake works on, and tells how they ended. */
export async function takeMutated(
  doors: readonly Door[],
  { count, seed, until = Number.POSITIVE_INFINITY, tell }: FilesAsked,
): Promise<FilesTally> {
  const tally: FilesTally = { files: 0, ends: {}, surprises: [], slowestMs: 0, peakMB: 0 };
  let next = 0;
  const line = async () => {
    while (next < count && Date.now() < until) {
      next += 1;
      await takeOne(doors, next, seed, tally);
      if (tally.files % REPORT_EVERY === 0) tell?.(tally);
    }
  };
  await Promise.all([line(), line()]);
  return tally;
}

async function takeOne(doors: readonly Door[], n: number, seed: number, tally: FilesTally) {
  const door = doors[n % doors.length];
  if (door === undefined) throw new Error('There is no door.');
  const random = numbersFrom(seed * SEEDS_APART + n);
  const spoiled = mutate(door.sound, random);
  const bytes = door.repair !== undefined && random() < 0.5 ? door.repair(spoiled) : spoiled;
  const began = performance.now();
  const end = await endOf(door.take(bytes));
  const ends = tally.ends[door.kind] ?? {};
  tally.ends[door.kind] = { ...ends, [end]: (ends[end] ?? 0) + 1 };
  if (end.startsWith('surprise')) tally.surprises.push(`${door.kind}, file ${n}: ${end}`);
  tally.files += 1;
  tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - began));
  tally.peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
}
