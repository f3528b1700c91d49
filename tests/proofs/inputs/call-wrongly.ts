import { setTimeout } from 'node:timers/promises';
import { type AnyContractProcedure, isContractProcedure } from '@orpc/contract';
import { z } from 'zod';
import { contract } from '../../../src/contract/contract.ts';
import { closed } from '../../../src/contract/schemas/closed.ts';
import { numbersFrom } from '../numbers-from.ts';
import type { CallDoor } from './call-doors.ts';
import { endOf } from './end-of.ts';
import { mutate } from './mutate.ts';
import { sampleOf } from './sample-of.ts';
import { nasty, pick, spoilValue } from './spoil-value.ts';
import type { RowsWatch } from './watch-rows.ts';

/** What a run of wrong calls found so far. */
export interface CallsTally {
  calls: number;
  /** By door and end. */
  readonly ends: Record<string, Record<string, number>>;
  /** Crashes, errors that nobody foresaw, calls that were refused and changed something. */
  readonly surprises: string[];
  slowestMs: number;
  peakMB: number;
}

export interface CallsAsked {
  readonly count: number;
  readonly seed: number;
  readonly until?: number;
  readonly tell?: (tally: CallsTally) => void;
}

export interface Called {
  readonly doors: readonly CallDoor[];
  /** Values of which inputs are made where a schema tests its text by itself: identifiers, days. */
  readonly words: readonly unknown[];
  readonly rows: RowsWatch;
  readonly isOpen: () => boolean;
}

interface Procedure {
  readonly name: string;
  readonly input: z.ZodType | undefined;
}

/** Locking ends the run, as opening does before it opens; watching never ends; a backup a call would fill the disk. */
const NOT_CALLED = new Set([
  ...['vault.lock', 'vault.openByKeychain', 'app.watch', 'window.commands', 'vault.takeBackup'],
]);
/** Calls of the vault derive keys, or write where they are told to: only what their schema refuses is sent. */
const ONLY_REFUSED = /^vault\./;
const REPORT_EVERY = 500;
const MOST_EVENTS = 1_000;
/** What one call may take. */
const MOST_MS = 60_000;

/** Every call of the contract that is made here. */
export function listProcedures(): Procedure[] {
  return Object.entries(contract).flatMap(([noun, verbs]) =>
    Object.entries(verbs).flatMap(([verb, procedure]: [string, AnyContractProcedure]) => {
      const name = `${noun}.${verb}`;
      if (!isContractProcedure(procedure) || NOT_CALLED.has(name)) return [];
      const { inputSchema } = procedure['~orpc'];
      const input = inputSchema instanceof z.ZodType ? closed(inputSchema) : undefined;
      return [{ name, input }];
    }),
  );
}

/** Calls every procedure at every door with inputs that are right, nearly right and wrong. */
export async function callWrongly(
  { doors, words, rows, isOpen }: Called,
  { count, seed, until = Number.POSITIVE_INFINITY, tell }: CallsAsked,
): Promise<CallsTally> {
  const tally: CallsTally = { calls: 0, ends: {}, surprises: [], slowestMs: 0, peakMB: 0 };
  const procedures = listProcedures();
  let about = '';
  const crash = (error: unknown) => tally.surprises.push(`crash at ${about}: ${String(error)}`);
  process.on('unhandledRejection', crash);
  process.on('uncaughtException', crash);
  try {
    for (let n = 0; n < count && Date.now() < until; n += 1) {
      const random = numbersFrom(seed * 1_000_003 + n);
      const door = pick(doors, random);
      const procedure = pick(procedures, random);
      about = `call ${n}, ${door.name}, ${procedure.name}`;
      const before = rows.now();
      const began = performance.now();
      const end = await within(MOST_MS, callOnce(door, procedure, words, random));
      tally.slowestMs = Math.max(tally.slowestMs, Math.round(performance.now() - began));
      if (!isOpen()) {
        tally.surprises.push(`${about}: the vault is closed`);
        break;
      }
      const isRefused = end !== 'taken' && end !== 'bytes';
      if (isRefused && rows.now() !== before)
        tally.surprises.push(`${about}: refused, and changed rows`);
      if (end.startsWith('surprise')) tally.surprises.push(`${about}: ${end}`);
      const ends = tally.ends[door.name] ?? {};
      tally.ends[door.name] = { ...ends, [end]: (ends[end] ?? 0) + 1 };
      tally.calls += 1;
      if (tally.calls % REPORT_EVERY === 0) tell?.(tally);
    }
  } finally {
    process.off('unhandledRejection', crash);
    process.off('uncaughtException', crash);
  }
  tally.peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
  return tally;
}

async function callOnce(
  door: CallDoor,
  { name, input }: Procedure,
  words: readonly unknown[],
  random: () => number,
): Promise<string> {
  const sound = input === undefined ? undefined : sampleOf(input, words, random);
  const chance = random();
  if (chance < 0.1) {
    const bytes = mutate(
      Buffer.from(JSON.stringify({ json: sound ?? null, meta: [] }, asText)),
      random,
    );
    if (ONLY_REFUSED.test(name) && input?.safeParse(callIn(bytes)).success === true)
      return 'not sent';
    const end = await endOf(door.send(name, bytes));
    return end === 'taken' ? 'bytes' : end;
  }
  const value =
    chance < 0.25 ? sound : input === undefined ? nasty(random) : spoilValue(sound, random);
  if (ONLY_REFUSED.test(name) && input?.safeParse(value).success === true) return 'not sent';
  return await endOf(drain(door.call(name, value)));
}

/** What bytes that are still JSON call with. */
function callIn(bytes: Uint8Array): unknown {
  try {
    return (JSON.parse(Buffer.from(bytes).toString()) as { json?: unknown } | null)?.json;
  } catch {
    return undefined;
  }
}

/** The end of a call, or that it had none in this time. */
async function within(milliseconds: number, end: Promise<string>): Promise<string> {
  const late = new AbortController();
  const hung = setTimeout(milliseconds, 'surprise: no answer', { signal: late.signal });
  try {
    return await Promise.race([end, hung]);
  } finally {
    late.abort();
    await hung.catch(() => {});
  }
}

/** The answer, with all of long work's events. */
async function drain(call: Promise<unknown>): Promise<void> {
  const answer = await call;
  if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return;
  // What has this symbol is what the language calls iterable.
  let left = MOST_EVENTS;
  for await (const _ of answer as AsyncIterable<unknown>) {
    left -= 1;
    if (left === 0) break;
  }
}

function asText(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}
