import { useSyncExternalStore } from 'react';

/** A value outside React that screens follow. */
export interface Store<Value> {
  get(): Value;
  set(next: Value | Update<Value>): void;
  subscribe(listener: () => void): () => void;
}

type Update<Value> = (value: Value) => Value;

/** A function given is what makes the next value: a store holds none itself. */
function isUpdate<Value>(next: Value | Update<Value>): next is Update<Value> {
  return typeof next === 'function';
}

export function createStore<Value>(initial: Value): Store<Value> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      const result = isUpdate(next) ? next(value) : next;
      if (Object.is(result, value)) return;
      value = result;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}
