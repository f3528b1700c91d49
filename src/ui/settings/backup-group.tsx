import { Button } from '@mantine/core';
import type { Delivered } from '../../contract/save-target.ts';
import { client } from '../data/client.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

/** One encrypted file that holds everything. */
export function BackupGroup() {
  const { deliver, busy, fault } = useDelivery<Delivered>((file) => [file]);
  function save(): Promise<void> {
    return deliver((to) => ({
      title: 'Saving a backup',
      start: (signal) => client.vault.backup({ to }, { signal }),
      describe: ({ name }) => ({ outcome: `Saved as ${name}.` }),
    }));
  }
  return (
    <section className={classes.group} aria-label="Backup">
      <h2>Backup</h2>
      <p>
        One encrypted file with everything in it. It opens with today's passphrase or the recovery
        code. Keep it on another disk.
      </p>
      <FaultNote fault={fault} />
      <div>
        <Button disabled={busy} onClick={() => void save()}>
          Save backup
        </Button>
      </div>
    </section>
  );
}
