import { type Dispatch, type SetStateAction, useContext, useEffect, useState } from 'react';
import { isRecord } from '../../core/shared/is-record.ts';
import { EditFormContext } from './edit-form.ts';
import { heldEdit, holdEdit, screenKey } from './held-edits.ts';

/**
 * State of a form that outlives a reload while the form is open: what was begun is taken up again. `name` is
 * its own within the form. When the form closes it is let go; the third of the answer lets it go before, where
 * a fresh form of the same name takes the place of this one and must not begin with what it held. `isTyped` is false for what costs nobody
 * anything to do again, such as which tab is open.
 */
export function useHeld<Value>(
  name: string,
  start: Value | (() => Value),
  { isTyped = true }: { readonly isTyped?: boolean } = {},
): [Value, Dispatch<SetStateAction<Value>>, () => void] {
  const { path, unsaved } = useContext(EditFormContext);
  const [key] = useState(() => screenKey(`${path} ${name}`));
  const [first] = useState(() => begin(start));
  const [value, setValue] = useState<Value>(() => {
    const edit = heldEdit(key);
    // This very page wrote it, in the session that has it: JSON keeps every draft as it is.
    return isRecord(edit) ? (edit['value'] as Value) : first;
  });
  useEffect(() => {
    const isChanged = JSON.stringify(value) !== JSON.stringify(first);
    holdEdit(key, isChanged ? { value } : undefined);
    if (isChanged && isTyped) unsaved.add(key);
    else unsaved.delete(key);
  }, [key, value, first, isTyped, unsaved]);
  useEffect(
    () => () => {
      holdEdit(key, undefined);
      unsaved.delete(key);
    },
    [key, unsaved],
  );
  return [value, setValue, () => holdEdit(key, undefined)];
}

function begin<Value>(start: Value | (() => Value)): Value {
  return isMaker(start) ? start() : start;
}

/** A function given is what makes the first value, as with React's own state. */
function isMaker<Value>(start: Value | (() => Value)): start is () => Value {
  return typeof start === 'function';
}
