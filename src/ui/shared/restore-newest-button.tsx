import { Button } from '@mantine/core';
import { advisesNewest } from '../../core/backups/newest-advice.ts';
import { restoreNewest } from '../data/restoring.ts';

/** Beside messages that say to restore the newest backup: leads to where one click does. */
export function RestoreNewestButton({ messages }: { readonly messages: readonly string[] }) {
  if (!messages.some(advisesNewest)) return null;
  return (
    <Button variant="default" onClick={() => void restoreNewest()}>
      Restore your newest backup
    </Button>
  );
}
