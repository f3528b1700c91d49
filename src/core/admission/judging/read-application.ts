import type { RotationStage } from '../../rotations/rotation.ts';
import type { Day } from '../../shared/day.ts';
import { formatDay } from '../../shared/format-day.ts';
import type { Given } from './given.ts';

/**
 * The application as the rotation tells it.
 * - sent, planned: its day is known and past or yet to come.
 * - sent-some-day: the stage says that it went out, and no day is typed in.
 * - to-send: it would go out today at the earliest.
 */
export interface Application {
  readonly state: 'sent' | 'planned' | 'sent-some-day' | 'to-send';
  /** The day that rules count from. */
  readonly day: Day;
}

const SENT: readonly RotationStage[] = ['applied', 'offered', 'scheduled', 'completed'];

export function readApplication({
  rotation,
  today,
}: Pick<Given, 'rotation' | 'today'>): Application {
  const { appliedOn, stage } = rotation;
  if (appliedOn !== undefined)
    return { state: appliedOn > today ? 'planned' : 'sent', day: appliedOn };
  return { state: SENT.includes(stage) ? 'sent-some-day' : 'to-send', day: today };
}

/** "your application of 3 Mar 2027", "the application that you plan for 3 Mar 2027". */
export function nameApplication({ state, day }: Application): string {
  if (state === 'sent') return `your application of ${formatDay(day)}`;
  return state === 'planned'
    ? `the application that you plan for ${formatDay(day)}`
    : 'your application';
}
