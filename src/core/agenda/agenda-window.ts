import { type Day, endOfMonth } from '../shared/day.ts';
import { endOfWeek } from '../shared/working-days.ts';

/** How soon a step is due: today or late, by Sunday, by the end of the month, or after it. */
export type AgendaWindow = 'now' | 'week' | 'month' | 'later';

export const AGENDA_WINDOWS: readonly AgendaWindow[] = ['now', 'week', 'month', 'later'];

export function windowOf(day: Day, today: Day): AgendaWindow {
  if (day <= today) return 'now';
  if (day <= endOfWeek(today)) return 'week';
  return day <= endOfMonth(today) ? 'month' : 'later';
}
