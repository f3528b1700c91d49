import { isRecord } from '../../core/shared/is-record.ts';
import { heldEdit, holdEdit } from './held-edits.ts';
import type { Store } from './store.ts';

/** Has a store that is empty at first outlive a reload, from now on. */
export function holdStore<Value>(name: string, store: Store<Value | undefined>): void {
  const edit = heldEdit(name);
  // This very page wrote it, in the session that has it.
  if (isRecord(edit)) store.set(edit['value'] as Value);
  store.subscribe(() => {
    const value = store.get();
    holdEdit(name, value === undefined ? undefined : { value });
  });
}
