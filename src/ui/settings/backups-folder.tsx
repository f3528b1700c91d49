import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { backupsSchema } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useStatus } from '../data/use-status.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

type Place = z.infer<typeof backupsSchema>['place'];
type Chosen = Parameters<typeof client.vault.placeBackups>[0];

/** Where the backups of this machine go: chosen in a dialog, or typed where the window has none. */
export function BackupsFolder({ place }: { readonly place: Place }) {
  const canChoose = useStatus()?.canChooseFolder === true;
  const [path, setPath] = useState('');
  const settle = useChange((to: Chosen) => client.vault.placeBackups(to), { quiet: true });
  async function choose(): Promise<void> {
    const folder = await client.window.chooseFolder();
    if (folder !== null) await settle.run({ kind: 'folder', token: folder.token });
  }
  async function type(): Promise<void> {
    const settled = await settle.run({ kind: 'typed', path: path.trim() });
    if (settled !== undefined) setPath('');
  }
  return (
    <>
      <p>
        They go to the folder <b>{place.name}</b>
        {place.chosen
          ? '. What lies in the folder of before stays there.'
          : ' beside the vault. That is no second disk: choose a folder on another, or one that is synchronised.'}
        {place.chosen && !place.there && ' It is not there now: connect its disk.'}
      </p>
      <FaultNote fault={settle.fault} />
      <div className={classes.row}>
        {canChoose ? (
          <Button variant="default" disabled={settle.busy} onClick={() => void choose()}>
            Choose folder
          </Button>
        ) : (
          <form
            className={classes.row}
            onSubmit={(event) => {
              event.preventDefault();
              if (path.trim() !== '') void type();
            }}
          >
            <TextInput
              label="Folder for backups, as a whole path"
              placeholder="/media/stick/backups"
              value={path}
              onChange={(event) => setPath(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={settle.busy || path.trim() === ''}>
              Use folder
            </Button>
          </form>
        )}
        {place.chosen && (
          <Button
            variant="subtle"
            disabled={settle.busy}
            onClick={() => void settle.run({ kind: 'beside' })}
          >
            Back to beside the vault
          </Button>
        )}
      </div>
    </>
  );
}
