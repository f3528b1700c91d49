import type { Day } from '../shared/day.ts';
import type { Rotation } from './rotation.ts';

/** Still asks for something: neither completed nor declined, whatever its days. */
export function isUnderWay({ stage }: Pick<Rotation, 'stage'>): boolean {
  return stage !== 'completed' && stage !== 'declined';
}

/** Under way, and its first day has not passed: what is planned for can still be had before it. */
export function startsAhead(rotation: Pick<Rotation, 'stage' | 'start'>, today: Day): boolean {
  return isUnderWay(rotation) && rotation.start >= today;
}

/** Under way, and its last day has not passed: it takes up days of the season. */
export function endsAhead(rotation: Pick<Rotation, 'stage' | 'end'>, today: Day): boolean {
  return isUnderWay(rotation) && rotation.end >= today;
}

/** The stage says that the application has still to go out. */
export function isToSend({ stage }: Pick<Rotation, 'stage'>): boolean {
  return stage === 'researching' || stage === 'contacted';
}
