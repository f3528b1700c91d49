import type { Day } from '../shared/day.ts';
import type { NextStep } from './next-step.ts';

/**
 * What a person said about one part of a step: that it is done, or that it may come back on a day.
 *
 * A step is away while every part of it is. So a new host that wants the same card, or a card that
 * now fails in another way, brings the step back: the mark was not set for that.
 */
export interface AgendaMark {
  /** One of the step's `parts`. */
  readonly part: string;
  readonly doneOn?: Day | undefined;
  readonly snoozedUntil?: Day | undefined;
}

/** A step that is off the agenda, and why. */
export interface AwayStep {
  readonly step: NextStep;
  /** The day it was ticked off; absent while it is only put off. */
  readonly doneOn?: Day | undefined;
  /** The day on which it comes back. */
  readonly until?: Day | undefined;
}

export interface Agenda {
  readonly open: readonly NextStep[];
  readonly away: readonly AwayStep[];
}

/** Takes from the agenda what is done, and what is put off to a day after today. */
export function applyMarks(
  steps: readonly NextStep[],
  marks: readonly AgendaMark[],
  today: Day,
): Agenda {
  const byPart = new Map(marks.map((mark) => [mark.part, mark]));
  const open: NextStep[] = [];
  const away: AwayStep[] = [];
  for (const step of steps) {
    const found = step.parts.map((part) => byPart.get(part)).filter((mark) => holds(mark, today));
    if (found.length < step.parts.length) open.push(step);
    else away.push({ step, ...describe(found) });
  }
  return { open, away };
}

function holds(mark: AgendaMark | undefined, today: Day): mark is AgendaMark {
  return mark?.doneOn !== undefined || (mark?.snoozedUntil ?? '') > today;
}

/** Done only where every part is; else it comes back with the first part that does. */
function describe(marks: readonly AgendaMark[]): Omit<AwayStep, 'step'> {
  const until = marks.flatMap(({ doneOn, snoozedUntil }) => (doneOn ? [] : (snoozedUntil ?? [])));
  const [first] = until.sort();
  if (first !== undefined) return { until: first };
  return {
    doneOn: marks
      .flatMap(({ doneOn }) => doneOn ?? [])
      .sort()
      .at(-1),
  };
}

/**
 * The marks whose part is in no step any more. They are given up with the change that settled them,
 * so that what comes back later (its document was deleted) is on the agenda again.
 */
export function settledMarks(
  marks: readonly AgendaMark[],
  steps: readonly NextStep[],
): readonly AgendaMark[] {
  const parts = new Set(steps.flatMap((step) => step.parts));
  return marks.filter(({ part }) => !parts.has(part));
}
