import type { Day } from '../../core/shared/day.ts';
import { toDayNumber } from '../../core/shared/day.ts';

/** The days that a timeline shows, both inclusive. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
}

/** A stretch of the timeline, in hundredths of its whole width. */
export interface Stretch {
  readonly left: number;
  readonly width: number;
  /** It goes on beyond the days shown, or has no end there. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
}

/** How close and how far a person may look, in CSS pixels for one day. */
const CLOSEST = 28;
const FARTHEST = 0.4;

export function countDays({ from, to }: TimeScale): number {
  return toDayNumber(to) - toDayNumber(from) + 1;
}

/** Where a day begins, in hundredths of the whole width; may lie outside 0 to 100. */
export function placeDay(scale: TimeScale, day: Day): number {
  return ((toDayNumber(day) - toDayNumber(scale.from)) / countDays(scale)) * 100;
}

/** Where the days from `from` to `to` lie, both inclusive; undefined where none of them shows. */
export function placeDays(
  scale: TimeScale,
  from: Day | undefined,
  to: Day | undefined,
): Stretch | undefined {
  if (from !== undefined && from > scale.to) return undefined;
  if (to !== undefined && to < scale.from) return undefined;
  const openLeft = from === undefined || from < scale.from;
  const openRight = to === undefined || to > scale.to;
  const left = openLeft ? 0 : placeDay(scale, from);
  const right = openRight ? 100 : placeDay(scale, to) + 100 / countDays(scale);
  return { left, width: right - left, openLeft, openRight };
}

/** Whole days that a drag of so many pixels stands for. */
export function daysDragged(pixels: number, pixelsPerDay: number): number {
  return Math.round(pixels / pixelsPerDay) || 0;
}

/** Pixels for one day so that these days fill the room, within what can be looked at. */
export function fitZoom(days: TimeScale, room: number): number {
  return boundZoom(room / countDays(days));
}

export function boundZoom(pixelsPerDay: number): number {
  return Math.min(CLOSEST, Math.max(FARTHEST, pixelsPerDay));
}

/** The scroll position that keeps the day under `at` (pixels from the left edge) where it is. */
export function scrollForZoom(
  before: { readonly pixelsPerDay: number; readonly scroll: number },
  pixelsPerDay: number,
  at: number,
): number {
  return Math.max(0, ((before.scroll + at) / before.pixelsPerDay) * pixelsPerDay - at);
}
