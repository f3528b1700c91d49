import { change, extendChange, newestStep } from '../database/change.ts';
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
  return saveStep(context, label, (writable) => {
    const answer = act(writable);
    if (isOutermost) retireMarks(context, writable);
    return answer;
  });
}

/** An action that is stored piece by piece, each a transaction and a step of undo: an import. */
export interface Pieces {
  save<T>(label: string, act: (db: WritableDb) => T): T;
  /**
   * Ends the marks that all of it settled, in the step of the last piece: the season is planned once
   * an action, however many pieces it has, and undo brings the piece and the marks back together.
   */
  settle(): void;
}

export function savePieces(context: AppContext): Pieces {
  const { db } = context.session.require();
  let last: number | undefined;
  return {
    save(label, act) {
      const answer = saveStep(context, label, act);
      last = newestStep(db);
      return answer;
    },
    settle() {
      // Locked meanwhile, or another vault opened: the next change there settles what is left.
      if (last === undefined || !context.session.isOpen()) return;
      if (context.session.require().db !== db) return;
      extendChange(db, last, (writable) => retireMarks(context, writable));
      context.session.announce();
    },
  };
}

function saveStep<T>(context: AppContext, label: string, act: (db: WritableDb) => T): T {
  const { db } = context.session.require();
  const result = change(db, label, todayOf(context).day, act);
  context.session.announce();
  return result;
}
