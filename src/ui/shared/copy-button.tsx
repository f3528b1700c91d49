import { Button } from '@mantine/core';
import { useCopy } from './use-copy.ts';

/** Copies a text and says so, or that it could not. */
export function CopyButton({ label, text }: { readonly label: string; readonly text: string }) {
  const { copied, copy } = useCopy();
  const said = copied === undefined ? label : copied ? 'Copied' : 'It could not be copied';
  return (
    <Button variant="default" onClick={() => copy(text)} aria-live="polite">
      {said}
    </Button>
  );
}
