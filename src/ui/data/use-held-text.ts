import { useContext, useEffect, useRef, useState } from 'react';
import { isRecord } from '../../core/shared/is-record.ts';
import { EditFormContext } from './edit-form.ts';
import { heldEdit, holdEdit, placeKey } from './held-edits.ts';

/** How many fields of one name stand on the page. */
const fields = new Map<string, number>();

interface HeldText {
  /** What was being typed before the page was loaded anew. */
  readonly resumed: string | undefined;
  /** Holds what is typed; undefined once it is saved or put back. */
  readonly hold: (text: string | undefined) => void;
  /** For the field: what was taken up is under the cursor again, so that leaving it saves it. */
  readonly ref: ((field: HTMLElement | null) => void) | undefined;
}

/**
 * The text of a field that shows `shown` as it is stored, over a reload. It is taken up only where the same
 * still stands in the vault, and held only where no second field has the name: a text in the wrong field
 * would be saved as its own.
 */
export function useHeldText(label: string, shown: string): HeldText {
  const { path, unsaved } = useContext(EditFormContext);
  const name = `${path} ${label}`;
  const [resumed] = useState(() => resume(placeKey(name), shown));
  /** Where it was held: the address may change before it is saved. */
  const key = useRef(placeKey(name));
  useEffect(() => {
    fields.set(name, (fields.get(name) ?? 0) + 1);
    return () => {
      fields.set(name, (fields.get(name) ?? 1) - 1);
      holdEdit(key.current, undefined);
      unsaved.delete(name);
    };
  }, [name, unsaved]);
  return {
    resumed,
    ref: resumed === undefined ? undefined : focus,
    hold(text) {
      if (text === undefined) {
        unsaved.delete(name);
        holdEdit(key.current, undefined);
        return;
      }
      unsaved.add(name);
      key.current = placeKey(name);
      if (fields.get(name) === 1) holdEdit(key.current, { shown, text });
    },
  };
}

/** To its end: that is where the person was typing. */
function focus(field: HTMLElement | null): void {
  field?.focus();
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(field.value.length, field.value.length);
  }
}

function resume(key: string, shown: string): string | undefined {
  const edit = heldEdit(key);
  if (!isRecord(edit) || edit['shown'] !== shown) return undefined;
  return typeof edit['text'] === 'string' ? edit['text'] : undefined;
}
