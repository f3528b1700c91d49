import type { BackwardKind, CountedStep } from '../planning/backward-step.ts';
import { type Day, earliestDay } from '../shared/day.ts';
import { daysFrom, type NextStep } from './next-step.ts';

interface Merged {
  readonly documents: readonly NextStep[];
  /** The preparations that are things of their own. */
  readonly rest: readonly CountedStep[];
}

/** Preparations that are the getting of one paper; a dose or a test is a thing of its own. */
const GETTING: readonly BackwardKind[] = ['ask', 'appointment', 'in-hand', 'titer', 'save'];

/**
 * A document that a host wants, and the asking for it counted back from the start, are the same
 * thing: one step, with the words of the preparation, which says how, and the earlier of the days.
 */
export function mergePreparations(
  documents: readonly NextStep[],
  backward: readonly CountedStep[],
  today: Day,
): Merged {
  const merged = new Map<NextStep, NextStep>();
  const rest = backward.filter((preparation) => {
    const step = documents.find((one) => isGettingOf(preparation, one));
    // Booking and holding are two things of one paper: only the first is the same as getting it.
    if (step === undefined || merged.has(step)) return true;
    merged.set(step, merge(step, preparation, today));
    return false;
  });
  return { documents: documents.map((step) => merged.get(step) ?? step), rest };
}

/** The paper of the preparation is the one thing that would settle the step: of a host's own, at that host. */
function isGettingOf(
  { kind, type, host }: CountedStep,
  { types = [], host: asking }: NextStep,
): boolean {
  const isOne = types.length === 1 && types[0] === type;
  return GETTING.includes(kind) && isOne && (host === undefined || host === asking);
}

function merge(step: NextStep, preparation: CountedStep, today: Day): NextStep {
  const { day, action, about, why, rotations } = preparation;
  const planned = step.lateSince ?? step.day;
  const { lateSince: _, ...rest } = step;
  const merged = {
    ...rest,
    ...daysFrom(earliestDay([day, planned]) ?? day, today),
    rotations: [...new Set([...step.rotations, ...rotations])],
  };
  // How it is got, then why each host wants it.
  return step.paper === 'get'
    ? { ...merged, action, about, reason: `${why} ${step.reason}` }
    : merged;
}
