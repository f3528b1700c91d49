import type { SentEvent } from '../../core/agenda/revise-calendar.ts';
import { isDay } from '../../core/shared/day.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { numberOf, textOf } from '../database/row-values.ts';
import { writeWhole } from '../database/write-whole.ts';

/** Every event that a calendar file ever had; one that cannot be read is as if it had been in none. */
export function listSentEvents(db: ReadableDb): SentEvent[] {
  return prepared(db, 'SELECT * FROM calendar_events ORDER BY uid').all().flatMap(readSent);
}

function readSent(row: Row): readonly SentEvent[] {
  const revisedOn = textOf(row, 'revised_on');
  const start = textOf(row, 'start_day');
  const end = textOf(row, 'end_day');
  if (!isDay(revisedOn) || !isDay(start) || !isDay(end)) return [];
  return [
    {
      uid: textOf(row, 'uid'),
      sequence: numberOf(row, 'sequence'),
      revisedOn,
      start,
      end,
      summary: textOf(row, 'summary'),
      said: textOf(row, 'said'),
      cancelled: row['cancelled'] === 1,
    },
  ];
}

/** Keeps what a file that was written said. No step of undo: what went out stays out. */
export function saveSentEvents(db: WritableDb, events: readonly SentEvent[]): void {
  writeWhole(db, () => {
    for (const event of events) {
      prepared(
        db,
        `INSERT OR REPLACE INTO calendar_events
           (uid, sequence, revised_on, start_day, end_day, summary, said, cancelled)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      ).run(
        event.uid,
        event.sequence,
        event.revisedOn,
        event.start,
        event.end,
        event.summary,
        event.said,
        event.cancelled ? 1 : 0,
      );
    }
  });
}

/** What events were called is forgotten: something that was erased may have had that name. */
export function forgetSummaries(db: WritableDb): void {
  prepared(db, `UPDATE calendar_events SET summary = ''`).run();
}
