import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DeliveredBackup } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { GatePage } from './gate-page.tsx';
import { SecretFields, type SecretKind } from './secret-fields.tsx';
import classes from './welcome.module.css';

/** Saves what is whole of a vault that does not open as a backup, and names what is lost. */
export function SalvageForm({ onBack }: { readonly onBack: () => void }) {
  const [kind, setKind] = useState<SecretKind>('passphrase');
  const [secret, setSecret] = useState('');
  const { deliver, busy, fault, saved } = useDelivery<DeliveredBackup>((file) => [file]);

  function save(): Promise<void> {
    return deliver((to) => ({
      title: 'Saving what can be read',
      unlisted: true,
      start: (signal) => client.vault.salvage({ to, secret, kind }, { signal }),
    }));
  }

  if (saved !== undefined) {
    const { name, losses } = saved.result;
    return (
      <GatePage title="What can be read is saved">
        <p className={classes.lead}>
          It is the backup "{name}". Restore it into an empty folder, and keep the folder of this
          vault.
        </p>
        {losses.length > 0 && (
          <>
            <p className={classes.quiet}>This could not be read:</p>
            <ul>
              {losses.map((loss) => (
                <li key={loss}>{loss}</li>
              ))}
            </ul>
          </>
        )}
        <Button size="sm" onClick={onBack}>
          Continue
        </Button>
      </GatePage>
    );
  }
  return (
    <GatePage title="Save what can be read">
      <p className={classes.lead}>
        Reads a damaged vault page by page and saves all that is whole as a backup. Nothing in the
        vault is changed.
      </p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (secret !== '') void save();
        }}
      >
        <SecretFields
          opens="vault"
          passphraseLabel="Passphrase"
          kind={kind}
          secret={secret}
          onKind={setKind}
          onSecret={setSecret}
        />
        <FaultNote fault={fault} />
        <div className={classes.choices}>
          <Button type="submit" size="sm" disabled={busy || secret === ''}>
            Save what can be read
          </Button>
          <Button variant="subtle" size="sm" onClick={onBack} disabled={busy}>
            Back
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
