import { hostDeadlines } from '../admission/host-deadlines.ts';
import { closingVerdicts } from '../admission/summarize-admission.ts';
import type { Verdict } from '../requirements/verdict.ts';
import { isToSend } from '../rotations/under-way.ts';
import { isClosed } from '../season/admit-rotation.ts';
import { applyBy } from '../season/application-days.ts';
import type { JudgedRotation } from '../season/judged-rotation.ts';
import type { SeasonRows } from '../season/season-rows.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { RotationId } from '../shared/id.ts';
import type { Move } from './move.ts';
import type { MoveChange } from './move-change.ts';

/** Something that is to be done by a day. */
interface Deadline {
  readonly what: string;
  readonly day: Day;
}

/**
 * The days by which things have to be done that would be others: the application, what the host's rules
 * name, and what each requirement that is open still takes. Of a host that the move closes nothing is
 * to be done, as the agenda has it; only the application's own day is said, where that is what closes it.
 */
export function changedDeadlines({ before, after, rotation }: Move): MoveChange[] {
  const { today } = after.rows;
  const was = deadlinesOf(before.rows, judgedOf(before.judged, rotation));
  const moved = judgedOf(after.judged, rotation);
  const is = [...deadlinesOf(after.rows, moved)].filter(
    ([key]) => moved === undefined || !isClosed(moved) || (key === APPLY && isTooLate(moved)),
  );
  return is.flatMap(([key, { what, day }]) => {
    const old = was.get(key)?.day;
    if (old === undefined || old === day) return [];
    const passed = day < today ? ', which has passed' : '';
    return [
      {
        kind: 'deadline' as const,
        says: `${upperFirst(what)} by ${formatDay(old)} → ${formatDay(day)}${passed}`,
        worse: day < today && old >= today,
      },
    ];
  });
}

const APPLY = 'apply';

/** Nothing but the day of the application closes the host. */
function isTooLate({ admission }: JudgedRotation): boolean {
  const [first, ...more] = closingVerdicts(admission);
  return first?.by !== undefined && more.length === 0;
}

function upperFirst(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function judgedOf(
  judged: readonly JudgedRotation[],
  rotation: RotationId | undefined,
): JudgedRotation | undefined {
  return judged.find((one) => one.rotation.id === rotation);
}

function deadlinesOf(
  { profile, today }: SeasonRows,
  judged: JudgedRotation | undefined,
): ReadonlyMap<string, Deadline> {
  if (judged === undefined) return new Map();
  const { rotation, host, verdicts } = judged;
  const apply: [string, Deadline][] = isToSend(rotation)
    ? [[APPLY, { what: 'application', day: applyBy(rotation, host, profile, today) }]]
    : [];
  const ofHost = hostDeadlines(host, rotation, profile)
    .filter(({ what }) => what !== 'application')
    .map(({ rule, thing, day }, at): [string, Deadline] => [
      `${rule.id}/${thing}/${at}`,
      { what: thing, day },
    ]);
  const ofItems = verdicts.items.flatMap((verdict): [string, Deadline][] => {
    const day = dayOf(verdict);
    return day === undefined ? [] : [[verdict.requirement, { what: verdict.title, day }]];
  });
  return new Map([...apply, ...ofHost, ...ofItems]);
}

/** The day by which it must be with the host, where something is left to do. */
function dayOf({ by, lateSince, startBy }: Verdict): Day | undefined {
  return startBy === undefined ? undefined : (lateSince ?? by);
}
