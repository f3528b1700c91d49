import { readFile } from 'node:fs/promises';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { calendarEvents } from '../../core/agenda/calendar-events.ts';
import { type RevisedEvent, reviseCalendar } from '../../core/agenda/revise-calendar.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import { deliverFile } from '../delivery/deliver-file.ts';
import { requireFileName } from '../delivery/require-file-name.ts';
import { hashBytes } from '../rows/blob-store.ts';
import { listSentEvents, saveSentEvents } from '../rows/calendar-store.ts';
import type { AppContext } from '../session/context.ts';
import { readAgenda } from '../session/read-agenda.ts';
import { readSeason } from '../session/read-season.ts';

const FILE_NAME = 'sojourn.ics';

/**
 * The open agenda and the rotations as one calendar file, where the person wants it. What is put off
 * stays in: the day it is due has not moved. What it said is kept once it is written, so that the next one
 * says what changed since.
 */
export async function deliverCalendar(
  context: AppContext,
  { to, name = FILE_NAME }: { readonly to: SaveTarget; readonly name?: string | undefined },
): Promise<Delivered> {
  requireFileName(name);
  const { db } = context.session.require();
  const events = reviseEvents(context);
  // What writes the format is loaded when a file is wanted, and not at every start.
  const { writeCalendar } = await import('./write-calendar.ts');
  const bytes = new TextEncoder().encode(writeCalendar(events));
  const delivered = await deliverFile(context, to, {
    name,
    bytes,
    mediaType: 'text/calendar',
    isOurs: isOurCalendar,
  });
  saveSentEvents(
    db,
    events.map(({ sent }) => sent),
  );
  return delivered;
}

/** True for the text of a calendar file that `writeCalendar` made. */
async function isOurCalendar(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8');
  return (
    text.startsWith('BEGIN:VCALENDAR\r\n') && text.includes('\r\nPRODID:-//Sojourn//Agenda//EN\r\n')
  );
}

function reviseEvents(context: AppContext): readonly RevisedEvent[] {
  const rows = readSeason(context);
  const { open, away } = readAgenda(
    context,
    rows,
    judgeSeason(rows, context.session.memory().season),
  );
  const snoozed = away.filter(({ until }) => until !== undefined).map(({ step }) => step);
  const events = calendarEvents({ ...rows, steps: [...open, ...snoozed] });
  const before = listSentEvents(context.session.require().db);
  const hash = (text: string) => hashBytes(new TextEncoder().encode(text));
  return reviseCalendar(events, before, rows.today, hash);
}
