import { type KeyboardEvent, useContext, useEffect, useRef, useState } from 'react';
import { EditFormContext } from '../data/edit-form.ts';
import { announce } from '../data/undo-line.ts';
import { useHeldText } from '../data/use-held-text.ts';

interface KeyOptions {
  /** Several lines: Enter begins another one, and with Ctrl or Cmd it settles. */
  readonly prose?: boolean;
  /** Keys of the field's own. */
  readonly others?: (event: KeyboardEvent<HTMLElement>) => void;
}

interface Typed {
  /** What stands in the field. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /**
   * Shows the text as it will be stored and has it saved, unless it is what is stored already, with nothing
   * else on its way. `isStored` where more than the text tells that.
   */
  readonly send: (text: string, save: () => void, isStored?: boolean) => void;
  /** For the field: its keys, and that it is left, both taking what was typed by `settle`. */
  readonly field: (settle: () => void, options?: KeyOptions) => FieldProps;
}

interface FieldProps {
  readonly ref: ((field: HTMLElement | null) => void) | undefined;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * What a person types in a field that shows `shown` as it is stored. When that changes the field follows,
 * and `onFollow` is told; only what comes back as it was sent from here puts nothing back, so that whoever
 * went on typing while it was on its way loses no letter, and whoever went back to the first text keeps it.
 * Under `label` what is not sent yet outlives a reload. Escape puts back what is stored, and says so.
 */
export function useTyped(label: string, shown: string, onFollow?: () => void): Typed {
  const { asks } = useContext(EditFormContext);
  const { resumed, hold, ref } = useHeldText(label, shown);
  const [typed, setTyped] = useState(resumed ?? shown);
  const followed = useRef(shown);
  /** Texts on their way, the first sent first. */
  const sent = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another stored text is followed
  useEffect(() => {
    if (followed.current === shown) return;
    followed.current = shown;
    const at = sent.current.indexOf(shown);
    sent.current = at < 0 ? [] : sent.current.slice(at + 1);
    if (at >= 0) return;
    putBack();
  }, [shown]);
  function type(text: string): void {
    setTyped(text);
    hold(text === shown ? undefined : text);
  }
  function putBack(): void {
    type(shown);
    onFollow?.();
  }
  const send: Typed['send'] = (text, save, isStored = text === shown) => {
    setTyped(text);
    hold(undefined);
    if (isStored && sent.current.length === 0) return;
    sent.current = [...sent.current, text];
    save();
  };
  function goBack(event: KeyboardEvent<HTMLElement>): void {
    // A dialog asks, an open list is nearer, and what was sent has its own Undo.
    const hasList = event.currentTarget.getAttribute('aria-expanded') === 'true';
    if (asks || hasList || typed === shown || typed === sent.current.at(-1)) return;
    event.stopPropagation();
    putBack();
    announce(`“${label}” is as it was.`, false, { label: 'Type it again', run: () => type(typed) });
  }
  const field: Typed['field'] = (settle, { prose = false, others } = {}) => ({
    ref,
    onBlur: settle,
    onKeyDown(event) {
      // In the middle of a word of another script both keys belong to the keyboard.
      if (event.nativeEvent.isComposing) return;
      others?.(event);
      if (event.key === 'Enter' && (!prose || event.ctrlKey || event.metaKey)) settle();
      if (event.key === 'Escape') goBack(event);
    },
  });
  return { typed, type, send, field };
}
