import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type {
  backupsSchema,
  rehearsalSchema,
  takenBackupSchema,
} from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { renewReads } from '../data/use-change.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { sayBackup } from '../shared/say-backup.ts';
import { BackupsFolder } from './backups-folder.tsx';
import { LossList } from './loss-list.tsx';
import { sayRehearsal } from './say-rehearsal.ts';
import classes from './settings.module.css';

type Backups = z.infer<typeof backupsSchema>;

/** The backups that are made by themselves: where, which are kept, and whether they restore. */
export function OwnBackupsGroup() {
  const { data } = useRead(['backups'], () => client.vault.backups());
  const taking = useLongWork<z.infer<typeof takenBackupSchema>>();
  const rehearsing = useLongWork<z.infer<typeof rehearsalSchema>>();
  const [said, setSaid] = useState<string>();
  const [losses, setLosses] = useState<readonly string[]>([]);
  if (data === undefined) return null;

  async function take(): Promise<void> {
    const ending = await taking.run({
      title: 'Making a backup',
      start: (signal) => client.vault.takeBackup(undefined, { signal }),
    });
    if (ending.kind === 'done') {
      setLosses(ending.result.losses);
      setSaid(`Saved as ${ending.result.name}, and proven.`);
    }
    await renewReads();
  }
  async function rehearse(): Promise<void> {
    const ending = await rehearsing.run({
      title: 'Rehearsing a restore',
      start: (signal) => client.vault.rehearse({}, { signal }),
    });
    if (ending.kind === 'done') setSaid(sayRehearsal(ending.result));
    await renewReads();
  }

  const busy = taking.busy || rehearsing.busy;
  return (
    <section className={classes.group} aria-label="Automatic backups">
      <h2>Automatic backups</h2>
      <p>
        {data.automatic
          ? 'One is made after unlocking, once a day, and at lock when something changed.'
          : 'The sample season has none made by itself, only when you ask for one.'}
      </p>
      <p>
        Each is encrypted, restored aside and compared before it counts. The last of 7 days and of 4
        weeks are kept.
      </p>
      <BackupsFolder place={data.place} />
      {data.trouble !== undefined && <div role="alert">{data.trouble}</div>}
      <KeptList backups={data} />
      <FaultNote fault={taking.fault ?? rehearsing.fault} />
      <LossList losses={losses} />
      {said !== undefined && <div role="status">{said}</div>}
      <div className={classes.row}>
        <Button variant="default" disabled={busy} onClick={() => void take()}>
          Back up now
        </Button>
        <Button
          variant="default"
          disabled={busy || !data.kept.some(({ whole }) => whole)}
          onClick={() => void rehearse()}
        >
          Rehearse a restore
        </Button>
      </div>
    </section>
  );
}

function KeptList({ backups: { kept, rehearsed } }: { readonly backups: Backups }) {
  if (kept.length === 0) return <p>None is there yet.</p>;
  return (
    <>
      <div>Kept, the newest first:</div>
      <ul className={classes.problems}>
        {kept.map((backup) => (
          <li key={backup.name} title={backup.name}>
            {sayBackup(backup, rehearsed)}
          </li>
        ))}
      </ul>
    </>
  );
}
