import { createStore, type Store } from './store.ts';

export interface KeptWord extends Store<boolean> {
  /** Has the page that begins anew find it true, once. */
  keep(): void;
  /** For what did not come to that. */
  drop(): void;
}

/** Yes or no, by default no: one word that can outlive a page that begins anew after a lock. */
export function createKeptWord(name: string): KeptWord {
  const key = `sojourn.${name}`;
  const storage = (act: (kept: Storage) => boolean): boolean => {
    try {
      return act(sessionStorage);
    } catch {
      // A browser that keeps nothing: the page that comes has a way to the same place.
      return false;
    }
  };
  const take = () =>
    storage((kept) => {
      const was = kept.getItem(key) !== null;
      kept.removeItem(key);
      return was;
    });
  const store = createStore(take());
  return {
    ...store,
    keep() {
      storage((kept) => {
        kept.setItem(key, 'true');
        return true;
      });
      store.set(true);
    },
    drop() {
      take();
      store.set(false);
    },
  };
}
