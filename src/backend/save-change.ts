import type { AppContext } from './context.ts';
import { todayOf } from './today.ts';
import { change } from './vault/change.ts';
import type { WritableDb } from './vault/handles.ts';

/**
 * One action of the person: one transaction, one step of undo with its label, and word to every
 * watching page. Answers what the action answers.
 */
export function saveChange<T>(context: AppContext, label: string, act: (db: WritableDb) => T): T {
  const result = change(context.session.require().db, label, todayOf(context).day, act);
  context.session.announce();
  return result;
}
