import { Button } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import type { restoredSchema } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { offeredBackup } from '../data/restoring.ts';
import { useStore } from '../data/store.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { useRead } from '../data/use-read.ts';
import { useStatus } from '../data/use-status.ts';
import { BackupChoice, type ChosenBackup } from './backup-choice.tsx';
import { GatePage } from './gate-page.tsx';
import type { SecretKind } from './secret-fields.tsx';
import { SecretForm } from './secret-form.tsx';
import classes from './welcome.module.css';

type Restored = z.infer<typeof restoredSchema>;

/** Restores a backup, the newest unless another is chosen, and proves the copy before it says so. */
export function RestoreForm({ onBack }: { readonly onBack: () => void }) {
  const { data: backups, again } = useRead(['restorable'], () => client.vault.backups());
  const isThere = useStatus()?.vault !== 'none';
  const offered = useStore(offeredBackup);
  const [picked, setPicked] = useState<ChosenBackup | undefined>(offered && { file: offered });
  const [restored, setRestored] = useState<Restored>();
  const { run, busy, progress, fault } = useLongWork<Restored>();
  const newest = backups?.kept.find(({ whole }) => whole);
  const usual: ChosenBackup = newest === undefined ? { file: null } : newest;
  const chosen = picked ?? (offered === undefined ? usual : { file: offered });
  const backup = 'name' in chosen ? { name: chosen.name } : chosen.file;

  async function restore(secret: string, kind: SecretKind): Promise<void> {
    if (backup === null) return;
    const ending = await run({
      title: 'Restoring the backup',
      unlisted: true,
      start: (signal) => client.vault.restore({ backup, secret, kind, aside: true }, { signal }),
    });
    if (ending.kind === 'done') setRestored(ending.result);
  }

  if (restored !== undefined) return <IsRestored restored={restored} onBack={onBack} />;
  return (
    <GatePage title="Restore a backup">
      <p className={classes.lead}>
        {isThere
          ? 'What is here now is put aside and kept. '
          : 'It is restored and compared before it counts. '}
        A backup opens with the passphrase or recovery code of its day.
      </p>
      <SecretForm
        opens="backup"
        passphraseLabel="Passphrase of the backup"
        action={
          backup !== null && 'name' in backup && backup.name === newest?.name
            ? 'Restore the newest backup'
            : 'Restore backup'
        }
        ready={backup !== null}
        busy={busy}
        doing={progress?.doing}
        fault={fault}
        onSubmit={restore}
        onBack={onBack}
      >
        {backups !== undefined && (
          <BackupChoice backups={backups} chosen={chosen} onChoose={setPicked} onAgain={again} />
        )}
      </SecretForm>
    </GatePage>
  );
}

function IsRestored({
  restored: { files, aside },
  onBack,
}: {
  readonly restored: Restored;
  readonly onBack: () => void;
}) {
  return (
    <GatePage title="The backup is restored">
      <p className={classes.lead}>
        {files} files were read back and each one is whole. Open the vault with the passphrase of
        that day.
      </p>
      {aside !== undefined && (
        <p className={classes.quiet}>
          The vault of before is kept: the folder "{aside}" in the vault's folder has all of it.
        </p>
      )}
      <Button size="sm" onClick={onBack}>
        Continue
      </Button>
    </GatePage>
  );
}
