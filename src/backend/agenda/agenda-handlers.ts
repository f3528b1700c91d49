import type { AgendaMark } from '../../core/agenda/agenda-mark.ts';
import { sayStep } from '../../core/agenda/due-reminders.ts';
import type { NextStep } from '../../core/agenda/next-step.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import type { Day } from '../../core/shared/day.ts';
import { Fault } from '../../core/shared/fault.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { os } from '../calls/os.ts';
import { removeMark, saveMark } from '../rows/mark-store.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda, readSteps } from '../session/read-agenda.ts';
import { readSeason } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { deliverCalendar } from './deliver-calendar.ts';

type MarkWanted =
  | { readonly kind: 'done' }
  | { readonly kind: 'snoozed'; readonly until: Day }
  | null;

function markStep(context: AppContext, key: string, wanted: MarkWanted): { label: string } {
  const rows = readSeason(context);
  const step = readSteps(context, rows, judgeSeason(rows, context.session.memory().season)).find(
    (one) => one.key === key,
  );
  if (step === undefined) {
    throw new Fault('step-not-found', 'This step is not on the agenda any more. Look at the list.');
  }
  if (wanted?.kind === 'snoozed' && wanted.until <= rows.today) {
    throw new Fault('snooze-day-invalid', 'Put it off until a day after today.');
  }
  const label = sayMark(step, wanted);
  saveChange(context, label, (db) => {
    for (const part of step.parts) {
      if (wanted === null) removeMark(db, part);
      else saveMark(db, markOf(part, wanted, rows.today));
    }
  });
  return { label };
}

function markOf(part: string, wanted: NonNullable<MarkWanted>, today: Day): AgendaMark {
  return wanted.kind === 'done' ? { part, doneOn: today } : { part, snoozedUntil: wanted.until };
}

function sayMark(step: NextStep, wanted: MarkWanted): string {
  if (wanted === null) return `Back on the agenda: ${sayStep(step)}`;
  if (wanted.kind === 'done') return `Done: ${sayStep(step)}`;
  return `Put off until ${formatDay(wanted.until)}: ${sayStep(step)}`;
}

export const agendaHandlers = {
  list: os.agenda.list.handler(({ context }) => {
    const { open, away } = readAgenda(context);
    return { open: [...open], away: [...away] };
  }),
  mark: os.agenda.mark.handler(({ context, input }) => markStep(context, input.step, input.mark)),
  calendar: os.agenda.calendar.handler(({ context, input }) => deliverCalendar(context, input)),
};
