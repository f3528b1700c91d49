import type { Day } from '../shared/day.ts';
import type { AnchorDays } from './anchor.ts';
import type { Ground } from './ground.ts';

/** Everything that a rule is judged in, beside the rule itself. */
export interface Circumstances extends Ground {
  readonly days: AnchorDays;
  /** True while the application has no day: it is taken as today, and may still move later. */
  readonly applicationIsOpen: boolean;
  /** Free words of the rotation that conditions ask for. */
  readonly tags: readonly string[];
}

/** The days of a stay, planned or only thought of. */
export interface Stay {
  readonly start: Day;
  readonly end: Day;
  readonly appliedOn?: Day | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** The ground with the days and marks of one stay. */
export function circumstancesOn(
  { shelf, types, typeOf, profile, today }: Ground,
  { start, end, appliedOn, tags = NO_TAGS }: Stay,
): Circumstances {
  return {
    shelf,
    types,
    typeOf,
    profile,
    today,
    days: { application: appliedOn ?? today, start, end },
    applicationIsOpen: appliedOn === undefined,
    tags,
  };
}

const NO_TAGS: readonly string[] = [];
