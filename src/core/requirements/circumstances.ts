import type { Day } from '../shared/day.ts';
import type { HostId } from '../shared/id.ts';
import type { AnchorDays } from './anchor.ts';
import type { RotationMarks } from './conditions/condition-ground.ts';
import type { Ground } from './ground.ts';
import type { Phase } from './requirement.ts';
import type { Shelf } from './shelf.ts';
import { shelfAt } from './shelves.ts';

/** Everything that a rule is judged in, beside the rule itself. */
export interface Circumstances extends Omit<Ground, 'shelves'> {
  /** What counts at this host, and for this elective. */
  readonly shelf: Shelf;
  readonly days: AnchorDays;
  /** True while the application has no day: it is taken as today, and may still move later. */
  readonly applicationIsOpen: boolean;
  /** What conditions ask of the rotation. */
  readonly marks: RotationMarks;
}

/** The days of a stay, planned or only thought of. */
export interface Stay extends Partial<RotationMarks> {
  readonly host?: HostId | undefined;
  readonly start: Day;
  readonly end: Day;
  readonly appliedOn?: Day | undefined;
  readonly arrivesOn?: Day | undefined;
}

/**
 * The ground with the days and marks of one stay, for the items of a step: what is wanted to apply is
 * needed on the day of the application, all else on the first day of the rotation.
 */
export function circumstancesOn(ground: Ground, stay: Stay): (phase: Phase) => Circumstances {
  const later = laterCircumstances(ground, stay);
  const { days } = later;
  let atApplication: Circumstances | undefined;
  return (phase) => {
    if (phase !== 'apply' || days.application === days.needed) return later;
    atApplication ??= { ...later, days: { ...days, needed: days.application } };
    return atApplication;
  };
}

function laterCircumstances(
  { shelves, types, typeOf, outlineOf, sift, profile, today }: Ground,
  stay: Stay,
): Circumstances {
  const { start, end, appliedOn, arrivesOn } = stay;
  // An application of a day not told went out before the rotation began.
  const application = appliedOn ?? (today < start ? today : start);
  return {
    shelf: shelfAt(shelves, stay),
    types,
    typeOf,
    outlineOf,
    sift,
    profile,
    today,
    days: { application, start, end, needed: start, arrival: arrivesOn },
    applicationIsOpen: appliedOn === undefined,
    marks: marksOf(stay),
  };
}

/** What a stay says of itself; one that is only thought of says nothing. */
export function marksOf({
  type,
  elective = '',
  tags = NO_TAGS,
}: Partial<RotationMarks>): RotationMarks {
  return { type, elective, tags };
}

const NO_TAGS: readonly string[] = [];
