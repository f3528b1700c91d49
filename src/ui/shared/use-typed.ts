import { useEffect, useRef, useState } from 'react';

interface Typed {
  /** What stands in the field. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /**
   * Shows the text as it will be stored and has it saved, unless it is what is stored already, with nothing
   * else on its way. `isStored` where more than the text tells that.
   */
  readonly send: (text: string, save: () => void, isStored?: boolean) => void;
}

/**
 * What a person types in a field that shows `shown` as it is stored. When that changes the field follows,
 * and `onFollow` is told; only what comes back as it was sent from here puts nothing back, so that whoever
 * went on typing while it was on its way loses no letter, and whoever went back to the first text keeps it.
 */
export function useTyped(shown: string, onFollow?: () => void): Typed {
  const [typed, type] = useState(shown);
  /** Texts on their way, the first sent first. */
  const sent = useRef<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another stored text is followed
  useEffect(() => {
    const at = sent.current.indexOf(shown);
    sent.current = at < 0 ? [] : sent.current.slice(at + 1);
    if (at >= 0) return;
    type(shown);
    onFollow?.();
  }, [shown]);
  const send: Typed['send'] = (text, save, isStored = text === shown) => {
    type(text);
    if (isStored && sent.current.length === 0) return;
    sent.current = [...sent.current, text];
    save();
  };
  return { typed, type, send };
}
