import { AGENDA_WINDOWS, type AgendaWindow, windowOf } from '../../core/agenda/agenda-window.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import type { Day } from '../../core/shared/day.ts';
import { cut } from './cut.ts';

/** Steps of one day that are drawn together, with what stands above them. */
export interface DayStretch {
  readonly key: string;
  /** The heading above, where the window begins here. */
  readonly begins: boolean;
  readonly window: AgendaWindow;
  readonly day: Day;
  /** Whether the day begins here: its date stands once. */
  readonly dated: boolean;
  readonly steps: readonly NextStep[];
}

/** The steps by window and day, at most so many together. */
export function layDays(steps: readonly NextStep[], today: Day, most: number): DayStretch[] {
  return AGENDA_WINDOWS.flatMap((window) => {
    const those = steps.filter(({ day }) => windowOf(day, today) === window);
    const days = [...Map.groupBy(those, ({ day }) => day)];
    return days.flatMap(([day, onDay], place) =>
      cut(onDay, most).map((some, at) => ({
        key: `${window} ${day} ${at}`,
        begins: place === 0 && at === 0,
        window,
        day,
        dated: at === 0,
        steps: some,
      })),
    );
  });
}
