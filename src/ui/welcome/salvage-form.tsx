import { Button } from '@mantine/core';
import type { DeliveredBackup } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { useDelivery } from '../delivery/use-delivery.ts';
import { GatePage } from './gate-page.tsx';
import type { SecretKind } from './secret-fields.tsx';
import { SecretForm } from './secret-form.tsx';
import classes from './welcome.module.css';

/** Saves what is whole of a vault that does not open as a backup, and names what is lost. */
export function SalvageForm({ onBack }: { readonly onBack: () => void }) {
  const { deliver, busy, fault, saved } = useDelivery<DeliveredBackup>((file) => [file]);

  function save(secret: string, kind: SecretKind): Promise<void> {
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
          It is the backup "{name}". Restore it with "Restore a backup": this vault is put aside
          then, and kept.
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
      <SecretForm
        opens="vault"
        passphraseLabel="Passphrase"
        action="Save what can be read"
        busy={busy}
        fault={fault}
        onSubmit={save}
        onBack={onBack}
      />
    </GatePage>
  );
}
