import { change } from '../database/change.ts';
import type { WritableDb } from '../database/handles.ts';
import type { AppContext } from './context.ts';
import { retireMarks } from './retire-marks.ts';
import { todayOf } from './today.ts';

/**
 * One action of the person: one transaction, one step of undo with its label, and word to every
 * watching page. Marks of the agenda that it settles end with it. Answers what the action answers.
 */
export function saveChange<T>(context: AppContext, label: string, act: (db: WritableDb) => T): T {
  const { db } = context.session.require();
  const isOutermost = !db.inTransaction;
  const result = change(db, label, todayOf(context).day, (writable) => {
    const answer = act(writable);
    if (isOutermost) retireMarks(context, writable);
    return answer;
  });
  context.session.announce();
  return result;
}
