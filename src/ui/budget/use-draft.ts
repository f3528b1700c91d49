import { useEffect, useState } from 'react';

/**
 * What is edited in place: the saved thing with changes on top that wait for more, such as a foreign
 * currency for its rate. `change` saves at once when `isWhole`; else it keeps the change here.
 */
export function useDraft<Thing extends object>(
  saved: Thing,
  isWhole: (thing: Thing) => boolean,
  save: (thing: Thing) => void,
): {
  readonly draft: Thing;
  readonly waits: boolean;
  readonly change: (change: Partial<Thing>) => void;
} {
  const [pending, setPending] = useState<Partial<Thing>>({});
  // A saved thing that is renewed (undo, another window) replaces whatever waited.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the saved thing resets the draft
  useEffect(() => setPending({}), [saved]);
  const draft = { ...saved, ...pending };
  function change(more: Partial<Thing>): void {
    const next = { ...draft, ...more };
    setPending({ ...pending, ...more });
    if (isWhole(next)) save(next);
  }
  return { draft, waits: !isWhole(draft), change };
}
