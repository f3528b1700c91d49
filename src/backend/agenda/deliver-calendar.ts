import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { calendarEvents } from '../../core/agenda/calendar-events.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import { Fault } from '../../core/shared/fault.ts';
import { isPlainFileName } from '../delivery/is-plain-file-name.ts';
import { writeFileWhole } from '../delivery/write-file-whole.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda } from '../session/read-agenda.ts';
import { readSeason } from '../session/read-season.ts';
import { writeCalendar } from './write-calendar.ts';

const FILE_NAME = 'sojourn.ics';

/**
 * The open agenda and the rotations as one calendar file, where the person wants it. What is put off
 * stays in: the day it is due has not moved.
 */
export async function deliverCalendar(
  context: AppContext,
  { to, name = FILE_NAME }: { readonly to: SaveTarget; readonly name?: string | undefined },
): Promise<Delivered> {
  if (!isPlainFileName(name)) {
    throw new Fault('input-invalid', 'This is not a name for a file. Name it like sojourn.ics.');
  }
  const bytes = new TextEncoder().encode(calendarText(context));
  if (to.kind === 'download') {
    return { name, bytes: bytes.length, content: new Blob([bytes], { type: 'text/calendar' }) };
  }
  const written = await writeFileWhole(context.folders.folder(to.token), name, bytes);
  const path = context.folders.shown(written);
  return { name, bytes: bytes.length, ...(path === undefined ? {} : { path }) };
}

function calendarText(context: AppContext): string {
  const rows = readSeason(context);
  const { open, away } = readAgenda(
    context,
    rows,
    judgeSeason(rows, context.session.memory().season),
  );
  const snoozed = away.filter(({ until }) => until !== undefined).map(({ step }) => step);
  return writeCalendar(calendarEvents({ ...rows, steps: [...open, ...snoozed] }), rows.today);
}
