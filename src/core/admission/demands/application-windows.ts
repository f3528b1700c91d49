import { listWords } from '../../requirements/describe-words.ts';
import type { Day } from '../../shared/day.ts';
import { type FieldProblem, listProblems, monthDayProblems } from '../../shared/field-problem.ts';
import { formatDay, formatDayRange } from '../../shared/format-day.ts';
import { formatMonthDay } from '../../shared/format-month-day.ts';
import { ask, type Finding, fails, passes, undated } from '../judging/finding.ts';
import type { Given } from '../judging/given.ts';
import { nameApplication, readApplication } from '../judging/read-application.ts';
import {
  lastOpeningBefore,
  type Opening,
  openingAfter,
  openingOn,
  windowsFor,
  type YearlyWindow,
} from '../judging/yearly-opening.ts';
import type { DemandKind } from './demand-kind.ts';

/** Taken only in these yearly windows, each answered on a day of its own (Stanford). */
export interface ApplicationWindowsDemand {
  readonly kind: 'application-windows';
  readonly windows: readonly YearlyWindow[];
}

export const applicationWindows: DemandKind<ApplicationWindowsDemand> = {
  group: 'Applying in time',
  title: 'Yearly application windows',
  fresh: () => ({ kind: 'application-windows', windows: [{ from: '04-01', to: '04-30' }] }),
  problems: ({ windows }) => [
    ...listProblems(windows, 'windows', 'Add at least one window.'),
    ...windows.flatMap(windowProblems),
  ],
  say: ({ windows }) =>
    `applications are taken only in ${listWords(windows.map(sayWindow), 'or')} of each year`,
  judge,
  countsOthers: false,
  daysFor({ windows }, { start }) {
    const last = lastOpeningBefore(windows, start);
    if (last === undefined) return [];
    const isNamed = windowsFor(windows, start).every(({ serves }) => serves !== undefined);
    const why = `takes applications in this window only${isNamed ? '' : '; which window serves which start is our inference'}`;
    return [
      { what: 'application', day: last.last, from: last.first, thing: 'the application', why },
    ];
  },
  subject: () => '',
};

function windowProblems(
  { from, to, answeredBy, serves }: YearlyWindow,
  index: number,
): readonly FieldProblem[] {
  return [
    ...monthDayProblems(from, `windows.${index}.from`),
    ...monthDayProblems(to, `windows.${index}.to`),
    ...(answeredBy === undefined
      ? []
      : monthDayProblems(answeredBy, `windows.${index}.answeredBy`)),
    ...(serves === undefined
      ? []
      : [
          ...monthDayProblems(serves.from, `windows.${index}.serves.from`),
          ...monthDayProblems(serves.to, `windows.${index}.serves.to`),
        ]),
  ];
}

function sayWindow({ from, to, answeredBy, serves }: YearlyWindow): string {
  const sameMonth = from.slice(0, 2) === to.slice(0, 2);
  const days = sameMonth
    ? `${Number(from.slice(3))}-${formatMonthDay(to)}`
    : `${formatMonthDay(from)} - ${formatMonthDay(to)}`;
  const answer = answeredBy === undefined ? '' : ` (answer by ${formatMonthDay(answeredBy)})`;
  const starts =
    serves === undefined
      ? ''
      : ` for starts from ${formatMonthDay(serves.from)} to ${formatMonthDay(serves.to)}`;
  return `${days}${answer}${starts}`;
}

/**
 * The last chance of a rotation decides. Where the host does not say which window is for which start
 * an earlier one serves it as well; where it does, only that one.
 */
function judge({ windows: all }: ApplicationWindowsDemand, given: Given): Finding {
  const windows = windowsFor(all, given.rotation.start);
  const last = lastOpeningBefore(windows, given.rotation.start);
  const isOwn = windows.every(({ serves }) => serves !== undefined);
  const next = isOwn ? last : openingAfter(windows, given.today);
  if (last === undefined || next === undefined)
    return ask(
      all.length === 0 ? 'the host names no window' : 'no window of the host is for these days',
      'Ask the host when it takes applications.',
    );
  const serving = isOwn
    ? `the window for these days is ${sayOpening(last)}`
    : `the last window answered before the rotation starts is ${sayOpening(last)}`;
  const application = readApplication(given);
  if (application.state === 'sent-some-day')
    return given.today <= last.last
      ? passes(`your application is out, and ${serving}`, '', last.last)
      : undated(
          `${serving}, and the day on which your application went out is not said`,
          last.last,
        );
  const name = nameApplication(application);
  if (application.day > last.last) {
    const opening = openingOn(windows, given.today) ?? next;
    const remedy = isOwn
      ? 'Choose days that a later window is for, or ask the host.'
      : remedyOf(opening);
    return fails(`${name} comes too late: ${serving}`, remedy, last.last);
  }
  const found = openingOn(windows, application.day);
  const open = isOwn && found?.last !== last.last ? undefined : found;
  if (application.state === 'to-send') return judgeToSend(open, next, serving, last.last);
  return open === undefined
    ? fails(`${name} falls in no window of the host`, `Apply in ${sayOpening(next)}.`, last.last)
    : passes(`${name} falls in the window ${sayOpening(open)}`, '', last.last);
}

function judgeToSend(open: Opening | undefined, next: Opening, serving: string, by: Day): Finding {
  return open === undefined
    ? passes(
        `the next window opens on ${formatDay(next.first)}; ${serving}`,
        `Apply in ${sayOpening(next)}.`,
        by,
      )
    : passes(
        `a window is open, ${sayOpening(open)}; ${serving}`,
        `Apply by ${formatDay(open.last)}.`,
        by,
      );
}

function remedyOf(opening: Opening): string {
  return `Apply in ${sayOpening(opening)} for a rotation that starts after ${formatDay(opening.answer)}.`;
}

function sayOpening({ first, last, answer }: Opening): string {
  const days = formatDayRange(first, last);
  return answer === last ? days : `${days} (answer by ${formatDay(answer)})`;
}
