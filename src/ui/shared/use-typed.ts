import { useEffect, useRef, useState } from 'react';

interface Typed {
  /** What stands in the field. */
  readonly typed: string;
  readonly type: (text: string) => void;
  /** Says what is on its way to be stored, as it will be shown. */
  readonly sending: (text: string) => void;
}

/**
 * What a person types in a field that shows `shown` as it is stored. When that changes the field
 * follows; only what comes back as it was sent from here puts nothing back, so that whoever went on
 * typing while it was on its way loses no letter.
 */
export function useTyped(shown: string): Typed {
  const [typed, type] = useState(shown);
  const sent = useRef<string>(undefined);
  useEffect(() => {
    if (sent.current !== shown) type(shown);
    sent.current = undefined;
  }, [shown]);
  const sending = (text: string) => {
    sent.current = text === shown ? undefined : text;
  };
  return { typed, type, sending };
}
