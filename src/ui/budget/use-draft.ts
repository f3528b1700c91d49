import { useEffect, useRef } from 'react';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { useHeld } from '../data/use-held.ts';

/**
 * What is edited in place: the saved thing with changes on top that wait for more, such as a foreign
 * currency for its rate. `change` saves at once when `isWhole`, naming what was changed and no other
 * field; else it keeps the change here, also over a reload under `name`.
 */
export function useDraft<Thing extends object>(
  name: string,
  saved: Thing,
  isWhole: (thing: Thing) => boolean,
  save: (changes: Changes<Thing>) => void,
): {
  readonly draft: Thing;
  readonly waits: boolean;
  readonly change: (change: Changes<Thing>) => void;
} {
  const [pending, setPending] = useHeld<Changes<Thing>>(name, {});
  const followed = useRef(saved);
  // A saved thing that is renewed (undo, another window) replaces whatever waited.
  useEffect(() => {
    if (followed.current === saved) return;
    followed.current = saved;
    setPending({});
  }, [saved, setPending]);
  const draft = applyChanges(saved, pending);
  function change(more: Changes<Thing>): void {
    const changes = { ...pending, ...more };
    setPending(changes);
    if (isWhole(applyChanges(saved, changes))) save(changes);
  }
  return { draft, waits: !isWhole(draft), change };
}
