import { newId } from '../database/new-id.ts';
import { beginUnfinished, endUnfinished, type Unfinished } from '../rows/unfinished-store.ts';
import type { AppContext } from './context.ts';
import { todayOf } from './today.ts';

/**
 * Runs long work that the vault knows to be unfinished until it ends: where it is cut off, by a closed
 * window, a lock or a crash, the next opening says so. `run` gets the identifier under which it notes how
 * far it is.
 */
export async function whileUnfinished<T>(
  context: AppContext,
  begun: Pick<Unfinished, 'kind' | 'names'>,
  signal: AbortSignal,
  run: (id: string) => Promise<T>,
): Promise<T> {
  const { db } = context.session.require();
  const { running } = context.session.memory();
  const id = newId<'unfinished'>();
  beginUnfinished(db, { ...begun, id, on: todayOf(context).day });
  running.add(id);
  // One that was locked meanwhile, and may be another by now, is told by its rows at the next opening.
  const isSame = () => context.session.isOpen() && context.session.require().db === db;
  try {
    const result = await run(id);
    if (isSame()) endUnfinished(db, id);
    return result;
  } catch (error) {
    // A packet is saved whole or not at all, and whoever built it reads why not. Of files some are here.
    if (begun.kind === 'packet' && isSame() && !signal.aborted) endUnfinished(db, id);
    throw error;
  } finally {
    running.delete(id);
    if (isSame()) context.session.announce();
  }
}
