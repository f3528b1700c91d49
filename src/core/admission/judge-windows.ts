import { seasonAfter, seasonOf } from '../documents/season.ts';
import { compareText } from '../shared/compare-text.ts';
import type { Day } from '../shared/day.ts';
import { formatDay, formatDayRange } from '../shared/format-day.ts';
import { type DemandOf, type Finding, fails, type Given, passes } from './finding.ts';
import { nameApplication, readApplication } from './read-application.ts';
import { lastOpeningBefore, type Opening, openingOf, type YearlyWindow } from './yearly-opening.ts';

/** An earlier window than the last chance serves a rotation as well. */
export function judgeWindows({ windows }: DemandOf<'application-windows'>, given: Given): Finding {
  const { rotation } = given;
  const application = readApplication(given);
  const { day, state } = application;
  const last = lastOpeningBefore(windows, rotation.start) as Opening;
  const serving = `the last window answered before the rotation starts is ${sayOpening(last)}`;
  const name = nameApplication(application);
  if (state === 'sent-some-day')
    return day <= last.last
      ? passes(`Your application is out, and ${serving}.`, '', last.last)
      : {
          status: 'unknown',
          reason: `${upperFirst(serving)}, and the day on which your application went out is not said.`,
          remedy: 'Fill in "Application day" of this rotation.',
          by: last.last,
        };
  if (day > last.last)
    return fails(`${name} comes too late: ${serving}.`, sayNext(windows, given.today), last.last);
  const open = openOn(windows, day);
  const next = nextAfter(windows, given.today);
  if (open !== undefined)
    return passes(
      state === 'to-send'
        ? `A window is open, ${sayOpening(open)}; ${serving}.`
        : `${name} falls in the window ${sayOpening(open)}.`,
      state === 'to-send' ? `Apply by ${formatDay(open.last)}.` : '',
      last.last,
    );
  if (state === 'to-send')
    return passes(
      `The next window opens on ${formatDay(next.first)}; ${serving}.`,
      `Apply in ${sayOpening(next)}.`,
      last.last,
    );
  return fails(
    `${name} falls in no window of the host.`,
    `Apply in ${sayOpening(next)}.`,
    last.last,
  );
}

function openOn(windows: readonly YearlyWindow[], day: Day): Opening | undefined {
  return windows
    .flatMap((window) => {
      const season = seasonOf(day, window);
      return season === undefined ? [] : [openingOf(window, season)];
    })
    .sort(byLast)[0];
}

function nextAfter(windows: readonly YearlyWindow[], day: Day): Opening {
  const openings = windows.map((window) => openingOf(window, seasonAfter(day, window)));
  return openings.sort(byLast)[0] as Opening;
}

function sayNext(windows: readonly YearlyWindow[], today: Day): string {
  const next = openOn(windows, today) ?? nextAfter(windows, today);
  return `Apply in ${sayOpening(next)} for a rotation that starts after ${formatDay(next.answer)}.`;
}

function sayOpening({ first, last, answer }: Opening): string {
  const days = formatDayRange(first, last);
  return answer === last ? days : `${days} (answer by ${formatDay(answer)})`;
}

function byLast(a: Opening, b: Opening): number {
  return compareText(a.last, b.last);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
