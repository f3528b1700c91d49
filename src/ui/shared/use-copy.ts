import { useState } from 'react';
import { copyPlain } from '../data/copy-plain.ts';

/** How long it is said, in milliseconds. */
const SAID_FOR = 2_500;

/** Copies a text, and for a moment says whether it was; undefined while there is nothing to say. */
export function useCopy(): { readonly copied: boolean | undefined; copy(text: string): void } {
  const [copied, setCopied] = useState<boolean>();
  return {
    copied,
    copy(text) {
      void copyPlain(text).then((done) => {
        setCopied(done);
        setTimeout(() => setCopied(undefined), SAID_FOR);
      });
    },
  };
}
