import type { BackwardStep } from '../planning/backward-step.ts';
import { type Day, earliestDay } from '../shared/day.ts';
import { daysFrom, type NextStep } from './next-step.ts';

interface Merged {
  readonly documents: readonly NextStep[];
  /** The preparations that are things of their own. */
  readonly rest: readonly BackwardStep[];
}

/** Keys of preparations that are the getting of one paper, by its type: "transcript:ask". */
const ASKS = /^(?:save:(.+)|(.+):(?:ask|appointment|in-hand|titer))$/;
/** What is said of a paper that has to be got; "type in" and "send" are other things to do. */
const GETS = ['Add', 'Get', 'Renew', 'Replace'];

/**
 * A document that a host wants, and the asking for it counted back from the start, are the same
 * thing: one step, with the words of the preparation, which says how, and the earlier of the days.
 */
export function mergePreparations(
  documents: readonly NextStep[],
  backward: readonly BackwardStep[],
  today: Day,
): Merged {
  const byKey = new Map(documents.map((step) => [step.key, step]));
  const taken = new Set<string>();
  const rest = backward.filter((preparation) => {
    const key = documentKey(preparation);
    const step = key === undefined ? undefined : byKey.get(key);
    if (key === undefined || step === undefined) return true;
    // Booking and holding are two things of one paper: only the first is the same as getting it.
    if (taken.has(key)) return true;
    taken.add(key);
    byKey.set(key, merge(step, preparation, today));
    return false;
  });
  return { documents: documents.map((step) => byKey.get(step.key) ?? step), rest };
}

function documentKey({ key }: BackwardStep): string | undefined {
  const found = ASKS.exec(key);
  const type = found?.[1] ?? found?.[2];
  return type === undefined ? undefined : `document:${type}`;
}

function merge(step: NextStep, preparation: BackwardStep, today: Day): NextStep {
  const { day, title, why, rotations } = preparation;
  const planned = step.lateSince ?? step.day;
  const { lateSince: _, ...rest } = step;
  const merged = {
    ...rest,
    ...daysFrom(earliestDay([day, planned]) ?? day, today),
    rotations: [...new Set([...step.rotations, ...rotations])],
  };
  return GETS.includes(step.action) ? { ...merged, ...splitTitle(title), reason: why } : merged;
}

/** "Book the visa appointment" as a verb and what it is done to. */
export function splitTitle(title: string): Pick<NextStep, 'action' | 'about'> {
  const space = title.indexOf(' ');
  return space < 0
    ? { action: title, about: '' }
    : { action: title.slice(0, space), about: title.slice(space + 1) };
}
