import { Button } from '@mantine/core';
import type { DeliveredBackup } from '../../contract/vault-contract.ts';
import { formatDay } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { LossList } from './loss-list.tsx';
import classes from './settings.module.css';

/** One encrypted file that holds everything. */
export function BackupGroup() {
  const { deliver, busy, fault, saved } = useDelivery<DeliveredBackup>((file) => [file]);
  function save(): Promise<void> {
    return deliver((to) => ({
      title: 'Saving a backup',
      start: (signal) => client.vault.backup({ to }, { signal }),
      describe: ({ name }) => ({ outcome: `Saved as ${name}.` }),
    }));
  }
  const { data: kept = [] } = useRead(['kept-copies'], () => client.vault.keptCopies());
  function saveKept(before: number): Promise<void> {
    return deliver((to) => ({
      title: 'Saving the vault of before the update',
      start: (signal) => client.vault.backup({ to, before }, { signal }),
      describe: ({ name }) => ({ outcome: `Saved as ${name}.` }),
    }));
  }
  return (
    <section className={classes.group} aria-label="Backup to a file of your own">
      <h2>Backup to a file of your own</h2>
      <p>
        One encrypted file with everything in it. It opens with today's passphrase or the recovery
        code. Keep it on another disk.
      </p>
      <FaultNote fault={fault} />
      <LossList losses={saved?.result.losses ?? []} />
      <div>
        <Button disabled={busy} onClick={() => void save()}>
          Save backup
        </Button>
      </div>
      {kept.map(({ from, madeOn, keptUntil }) => (
        <div key={from}>
          <p>
            An update changed how this vault is stored on {formatDay(madeOn)}. The vault as it was
            before is kept until {formatDay(keptUntil)}; saved as a backup, the earlier version of
            Sojourn restores it.
          </p>
          <Button variant="default" disabled={busy} onClick={() => void saveKept(from)}>
            Save the vault of before the update
          </Button>
        </div>
      ))}
    </section>
  );
}
