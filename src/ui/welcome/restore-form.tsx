import { Button, FileInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { GatePage } from './gate-page.tsx';
import { SecretFields, type SecretKind } from './secret-fields.tsx';
import classes from './welcome.module.css';

interface VerifyReport {
  readonly ok: boolean;
  readonly files: number;
}

/** Restores a backup file and proves the copy before it says so. */
export function RestoreForm({ onBack }: { readonly onBack: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [kind, setKind] = useState<SecretKind>('passphrase');
  const [secret, setSecret] = useState('');
  const [proven, setProven] = useState<VerifyReport>();
  const { run, busy, progress, fault } = useLongWork<VerifyReport>();

  async function restore(): Promise<void> {
    if (file === null || secret === '') return;
    const ending = await run({
      title: 'Restoring the backup',
      unlisted: true,
      start: (signal) => client.vault.restore({ backup: file, secret, kind }, { signal }),
    });
    if (ending.kind === 'done') setProven(ending.result);
  }

  if (proven !== undefined) {
    return (
      <GatePage title="The backup is restored">
        <p className={classes.lead}>
          {proven.files} files were read back and each one is whole. Open the vault with the
          passphrase of that day.
        </p>
        <Button size="sm" onClick={onBack}>
          Continue
        </Button>
      </GatePage>
    );
  }
  return (
    <GatePage title="Restore a backup">
      <p className={classes.lead}>
        A vault that already stands here is never overwritten. The backup opens with the passphrase
        or recovery code of the day it was saved.
      </p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void restore();
        }}
      >
        <FileInput
          size="sm"
          label="Backup file"
          placeholder="Choose the file"
          value={file}
          onChange={setFile}
        />
        <SecretFields
          opens="backup"
          passphraseLabel="Passphrase of the backup"
          kind={kind}
          secret={secret}
          onKind={setKind}
          onSecret={setSecret}
        />
        <div className={classes.doing} role="status">
          {busy && progress?.doing}
        </div>
        <FaultNote fault={fault} />
        <div className={classes.choices}>
          <Button type="submit" size="sm" disabled={busy || file === null || secret === ''}>
            Restore backup
          </Button>
          <Button variant="subtle" size="sm" onClick={onBack} disabled={busy}>
            Back
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
