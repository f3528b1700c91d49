import { readFile } from 'node:fs/promises';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { calendarEvents } from '../../core/agenda/calendar-events.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import { deliverFile } from '../delivery/deliver-file.ts';
import { requireFileName } from '../delivery/require-file-name.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda } from '../session/read-agenda.ts';
import { readSeason } from '../session/read-season.ts';
import { isWrittenCalendar, writeCalendar } from './write-calendar.ts';

const FILE_NAME = 'sojourn.ics';

/**
 * The open agenda and the rotations as one calendar file, where the person wants it. What is put off
 * stays in: the day it is due has not moved.
 */
export async function deliverCalendar(
  context: AppContext,
  { to, name = FILE_NAME }: { readonly to: SaveTarget; readonly name?: string | undefined },
): Promise<Delivered> {
  requireFileName(name);
  const bytes = new TextEncoder().encode(calendarText(context));
  return await deliverFile(context, to, {
    name,
    bytes,
    mediaType: 'text/calendar',
    isOurs: isOurCalendar,
  });
}

async function isOurCalendar(path: string): Promise<boolean> {
  return isWrittenCalendar(await readFile(path, 'utf8'));
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
