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
    const why =
      'takes applications in this window only; which window serves which start is our inference';
    return [
      { what: 'application', day: last.last, from: last.first, thing: 'the application', why },
    ];
  },
  subject: () => '',
};

function windowProblems(
  { from, to, answeredBy }: YearlyWindow,
  index: number,
): readonly FieldProblem[] {
  return [
    ...monthDayProblems(from, `windows.${index}.from`),
    ...monthDayProblems(to, `windows.${index}.to`),
    ...(answeredBy === undefined
      ? []
      : monthDayProblems(answeredBy, `windows.${index}.answeredBy`)),
  ];
}

function sayWindow({ from, to, answeredBy }: YearlyWindow): string {
  const sameMonth = from.slice(0, 2) === to.slice(0, 2);
  const days = sameMonth
    ? `${Number(from.slice(3))}-${formatMonthDay(to)}`
    : `${formatMonthDay(from)} - ${formatMonthDay(to)}`;
  return answeredBy === undefined ? days : `${days} (answer by ${formatMonthDay(answeredBy)})`;
}

/** The last chance of a rotation decides; an earlier window serves it as well. */
function judge({ windows }: ApplicationWindowsDemand, given: Given): Finding {
  const last = lastOpeningBefore(windows, given.rotation.start);
  const next = openingAfter(windows, given.today);
  if (last === undefined || next === undefined)
    return ask('the host names no window', 'Ask the host when it takes applications.');
  const serving = `the last window answered before the rotation starts is ${sayOpening(last)}`;
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
    return fails(`${name} comes too late: ${serving}`, remedyOf(opening), last.last);
  }
  const open = openingOn(windows, application.day);
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
