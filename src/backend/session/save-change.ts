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

/** An action that is stored piece by piece, each a transaction and all of them one step of undo: an import. */
export interface Pieces {
  save<T>(label: string, act: (db: WritableDb) => T): T;
  /** Stores what undo knows nothing of: bytes of a file that the vault has already. */
  putBack(act: (db: WritableDb) => void): void;
  /**
   * Ends the marks that all of it settled, in the same step: the season is planned once an action,
   * however many pieces it has, and undo brings the pieces and the marks back together.
   */
  settle(): void;
}

/**
 * `labelOf` names the step once it holds several pieces. Pieces of the same `drop` go on with its step,
 * also when another message brings them; where something else was done or taken back in between they
 * begin a step of their own.
 */
export function savePieces(
  context: AppContext,
  labelOf: (count: number) => string,
  drop: string | undefined,
): Pieces {
  const { db } = context.session.require();
  const memory = context.session.memory();
  const before = memory.drop;
  let last = before?.drop !== undefined && before.drop === drop ? before : undefined;
  return {
    save(label, act) {
      const count = (last?.count ?? 0) + 1;
      const was = newestStep(db);
      const more = last && extendChange(db, last.step, act, labelOf(count));
      if (more !== undefined) context.session.announce();
      const answer = more === undefined ? saveStep(context, label, act) : more.result;
      const step = newestStep(db);
      // What altered nothing made no step, and the newest is somebody else's.
      const isOurs = step !== undefined && (more !== undefined || step !== was);
      last = isOurs ? { drop, step, count: more === undefined ? 1 : count } : undefined;
      memory.drop = last;
      return answer;
    },
    putBack: (act) => saveStep(context, 'Put back a file', act),
    settle() {
      // Locked meanwhile, or another vault opened: the next change there settles what is left.
      if (last === undefined || !context.session.isOpen()) return;
      if (context.session.require().db !== db) return;
      extendChange(db, last.step, (writable) => retireMarks(context, writable));
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
