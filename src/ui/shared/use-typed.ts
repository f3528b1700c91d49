import { useEffect, useRef, useState } from 'react';
import { useHeldText } from '../data/use-held-text.ts';

interface Typed {
  /** What stands in the field. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /**
   * Shows the text as it will be stored and has it saved, unless it is what is stored already, with nothing
   * else on its way. `isStored` where more than the text tells that.
   */
  readonly send: (text: string, save: () => void, isStored?: boolean) => void;
  /** For the field. */
  readonly ref: ((field: HTMLElement | null) => void) | undefined;
}

/**
 * What a person types in a field that shows `shown` as it is stored. When that changes the field follows,
 * and `onFollow` is told; only what comes back as it was sent from here puts nothing back, so that whoever
 * went on typing while it was on its way loses no letter, and whoever went back to the first text keeps it.
 * Under `name` what is not sent yet outlives a reload.
 */
export function useTyped(name: string, shown: string, onFollow?: () => void): Typed {
  const { resumed, hold, ref } = useHeldText(name, shown);
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
    setTyped(shown);
    hold(undefined);
    onFollow?.();
  }, [shown]);
  const type = (text: string) => {
    setTyped(text);
    hold(text === shown ? undefined : text);
  };
  const send: Typed['send'] = (text, save, isStored = text === shown) => {
    setTyped(text);
    hold(undefined);
    if (isStored && sent.current.length === 0) return;
    sent.current = [...sent.current, text];
    save();
  };
  return { typed, type, send, ref };
}
