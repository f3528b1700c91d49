import { markSchema } from '../../contract/schemas/agenda-schemas.ts';
import type { AgendaMark } from '../../core/agenda/agenda-mark.ts';
import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { fieldsOf, textOf } from '../database/row-values.ts';
import { rowReader } from './row-reader.ts';

export const MARKS = rowReader<AgendaMark>({
  table: 'agenda_marks',
  noun: 'A mark of the agenda',
  select: 'SELECT * FROM agenda_marks',
  keyOf: (row) => textOf(row, 'step'),
  keyIsWords: true,
  fields: (row) =>
    fieldsOf(row, { part: 'step', doneOn: 'done_on', snoozedUntil: 'snoozed_until' }),
  schema: markSchema,
});

export function listMarks(db: ReadableDb): AgendaMark[] {
  return MARKS.list(db, 'ORDER BY step');
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
