import { useRef, useState } from 'react';
import type { EditForm } from '../data/edit-form.ts';

interface AskedClose {
  /** Closes, or asks first where something was typed and not saved; asked again, it stays. */
  readonly close: () => void;
  readonly isAsking: boolean;
  /** Goes on where the person was. */
  readonly stay: () => void;
}

/** A way out of a form that throws nothing away without a word. */
export function useAskedClose({ unsaved }: EditForm, onClose: () => void): AskedClose {
  const [isAsking, setAsking] = useState(false);
  const before = useRef<Element>(null);
  function stay(): void {
    setAsking(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  }
  function close(): void {
    if (isAsking) stay();
    else if (unsaved.size === 0) onClose();
    else {
      before.current = document.activeElement;
      setAsking(true);
    }
  }
  return { close, isAsking, stay };
}
