import { Button } from '@mantine/core';
import type { Unread } from '../../core/documents/read-fact.ts';

interface KeepWordProps {
  readonly unread: Unread;
  readonly word: string;
  readonly onKeep: (word: string) => void;
}

/** Says why a word was not taken, and keeps it when asked to: it then equals only itself. */
export function KeepWord({ unread, word, onKeep }: KeepWordProps) {
  return (
    <>
      {unread.says}{' '}
      <Button variant="subtle" size="compact-xs" onClick={() => onKeep(word)}>
        Keep "{word}" as typed
      </Button>
    </>
  );
}
