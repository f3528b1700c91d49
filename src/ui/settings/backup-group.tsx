import { Button } from '@mantine/core';
import type { Delivered } from '../../contract/place.ts';
import { client } from '../data/client.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { choosePlace } from '../delivery/choose-place.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

/** One encrypted file that holds everything. */
export function BackupGroup() {
  const { run, busy, fault } = useLongWork<Delivered>();
  async function save(): Promise<void> {
    const to = await choosePlace();
    if (to === undefined) return;
    const ending = await run({
      title: 'Saving a backup',
      start: (signal) => client.vault.backup({ to }, { signal }),
      describe: ({ name }) => ({ outcome: `Saved as ${name}.` }),
    });
    if (ending.kind === 'done') await saveDelivered([ending.result]);
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
