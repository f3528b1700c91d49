import { Button } from '@mantine/core';
import type { Delivered } from '../../contract/save-target.ts';
import { client } from '../data/client.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { LossList } from './loss-list.tsx';
import classes from './settings.module.css';

interface Exported {
  readonly files: number;
  readonly delivered: readonly Delivered[];
  readonly losses: readonly string[];
}

/** Everything out in open formats, and said to be unprotected. */
export function ExportGroup() {
  const { deliver, busy, fault, saved } = useDelivery<Exported>(({ delivered }) => delivered);
  const losses = saved?.result.losses ?? [];
  function save(): Promise<void> {
    return deliver((to) => ({
      title: 'Exporting everything',
      start: (signal) => client.vault.export({ to }, { signal }),
      describe: ({ files }) => ({ outcome: `${files} files exported, not encrypted.` }),
    }));
  }
  return (
    <section className={classes.group} aria-label="Export everything">
      <h2>Export everything</h2>
      <p>
        Your files as they came, and all the rest as JSON. The export is plain: anybody who has it
        can read it.
      </p>
      <FaultNote fault={fault} />
      <LossList losses={losses} />
      <div>
        <Button variant="default" disabled={busy} onClick={() => void save()}>
          Export everything, unprotected
        </Button>
      </div>
    </section>
  );
}
