import type { RotationStage } from '../rotations/rotation.ts';
import { addDays, type Day, type Span, shiftDay } from '../shared/day.ts';
import { formatDay, formatDistance } from '../shared/format-day.ts';
import {
  ask,
  type DemandOf,
  type Finding,
  fails,
  type Given,
  type Judges,
  passes,
} from './finding.ts';
import { judgeClosing } from './judge-closing.ts';
import { judgeWindows } from './judge-windows.ts';

/** Whether the application and what belongs to it can be there in time. */
export const JUDGE_IN_TIME: Judges<'lead-time' | 'application-windows' | 'due-before'> = {
  'lead-time': judgeLeadTime,
  'application-windows': judgeWindows,
  'due-before': judgeDue,
};

function judgeLeadTime({ closes, opens }: DemandOf<'lead-time'>, given: Given): Finding {
  const { start } = given.rotation;
  return judgeClosing(
    {
      closes: shiftDay(start, closes, -1),
      opens: opens === undefined ? undefined : shiftDay(start, opens, -1),
      what: 'Applications',
      tooLate: `Choose a first day from ${formatDay(earliestStart(given.today, closes))} on, or ask the host.`,
    },
    given,
  );
}

/** The first day whose closing day is not over: month ends can need a few days more than the span. */
function earliestStart(today: Day, closes: Span): Day {
  let start = shiftDay(today, closes);
  while (shiftDay(start, closes, -1) < today) start = addDays(start, 1);
  return start;
}

const BEFORE_APPLYING: readonly RotationStage[] = ['researching', 'contacted'];

function judgeDue({ what, span }: DemandOf<'due-before'>, { rotation, today }: Given): Finding {
  const { start, stage } = rotation;
  const due = shiftDay(start, span, -1);
  if (stage === 'completed') return passes('The rotation is completed.', '', due);
  if (today <= due)
    return passes(
      `${what} is due on ${formatDay(due)}, ${formatDistance(today, due)}.`,
      `Have it with the host by ${formatDay(due)}.`,
      due,
    );
  const over = `${what} was due on ${formatDay(due)}, ${formatDistance(today, due)}`;
  return BEFORE_APPLYING.includes(stage)
    ? fails(
        `${over}, and you have not applied yet.`,
        `Choose a first day from ${formatDay(earliestStart(today, span))} on, or ask the host.`,
        due,
      )
    : ask(
        `${over}; Sojourn cannot know whether it is with the host.`,
        'If it is not, ask the host whether it still takes it.',
        due,
      );
}
