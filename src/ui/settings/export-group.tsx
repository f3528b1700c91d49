import { Button } from '@mantine/core';
import type { Delivered } from '../../contract/place.ts';
import { client } from '../data/client.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { choosePlace } from '../delivery/choose-place.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

interface Exported {
  readonly files: number;
  readonly delivered: readonly Delivered[];
}

/** Everything out in open formats, and said to be unprotected. */
export function ExportGroup() {
  const { run, busy, fault } = useLongWork<Exported>();
  async function save(): Promise<void> {
    const to = await choosePlace();
    if (to === undefined) return;
    const ending = await run({
      title: 'Exporting everything',
      start: (signal) => client.vault.export({ to }, { signal }),
      describe: ({ files }) => ({ outcome: `${files} files exported, not encrypted.` }),
    });
    if (ending.kind === 'done') await saveDelivered(ending.result.delivered);
  }
  return (
    <section className={classes.group} aria-label="Export everything">
      <h2>Export everything</h2>
      <p>
        Your files as they came, and all the rest as JSON. The export is plain: anybody who has it
        can read it.
      </p>
      <FaultNote fault={fault} />
      <div>
        <Button variant="default" disabled={busy} onClick={() => void save()}>
          Export everything, unprotected
        </Button>
      </div>
    </section>
  );
}
