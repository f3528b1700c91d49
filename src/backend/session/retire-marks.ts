import { settledMarks } from '../../core/agenda/agenda-mark.ts';
import { judgeSeason } from '../../core/season/judge-season.ts';
import type { WritableDb } from '../database/handles.ts';
import { listMarks, removeMark } from '../rows/mark-store.ts';
import type { AppContext } from './context.ts';
import { readSteps } from './read-agenda.ts';
import { readSeason } from './read-season.ts';

/**
 * Ends the marks whose step a change has settled, within that change, so that undo brings both back.
 * Without this a card that was ticked off, added and deleted again would stay off the agenda for
 * good. Where nothing is marked it costs one query. Inside a change.
 */
export function retireMarks(context: AppContext, db: WritableDb): void {
  const marks = listMarks(db);
  if (marks.length === 0) return;
  const rows = readSeason(context);
  const steps = readSteps(context, rows, judgeSeason(rows, context.session.memory().season));
  for (const { part } of settledMarks(marks, steps)) removeMark(db, part);
}
