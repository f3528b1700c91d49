import type { AgendaMark } from '../../core/agenda/agenda-mark.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared, type Row } from '../database/prepared.ts';
import { optional, textOf } from '../database/row-values.ts';

export function listMarks(db: ReadableDb): AgendaMark[] {
  return prepared(db, 'SELECT * FROM agenda_marks ORDER BY step').all().map(toMark);
}

/** Adds or replaces. Inside a change. */
export function saveMark(db: WritableDb, { part, doneOn, snoozedUntil }: AgendaMark): void {
  prepared(
    db,
    `INSERT INTO agenda_marks (step, done_on, snoozed_until) VALUES (?, ?, ?)
     ON CONFLICT (step) DO UPDATE SET done_on = excluded.done_on,
       snoozed_until = excluded.snoozed_until`,
  ).run(part, doneOn ?? null, snoozedUntil ?? null);
}

/** Inside a change. */
export function removeMark(db: WritableDb, part: string): boolean {
  return prepared(db, 'DELETE FROM agenda_marks WHERE step = ?').run(part).changes > 0;
}

function toMark(row: Row): AgendaMark {
  return {
    part: textOf(row, 'step'),
    ...optional('doneOn', row, 'done_on', textOf),
    ...optional('snoozedUntil', row, 'snoozed_until', textOf),
  } as AgendaMark;
}
