import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { keptCode } from '../navigation/guide.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

/** Another recovery code, after the passphrase: the one of today is kept nowhere and cannot be shown again. */
export function RecoveryGroup() {
  const [passphrase, setPassphrase] = useState('');
  const renew = useChange(
    (input: { passphrase: string }) => client.vault.renewRecoveryCode(input),
    { quiet: true },
  );
  async function submit(): Promise<void> {
    const made = await renew.run({ passphrase });
    if (made === undefined) return;
    setPassphrase('');
    keptCode.set({ code: made.recoveryCode, again: true });
  }
  return (
    <section className={classes.group} aria-label="Recovery code">
      <h2>Recovery code</h2>
      <p>
        Lost, or seen by somebody? Make a new one to print. The one before opens this vault no more,
        but still the backups saved with it.
      </p>
      <form
        className={`${classes.group} ${classes.narrow}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '') void submit();
        }}
      >
        <PasswordInput
          label="Passphrase"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="current-password"
        />
        <FaultNote fault={renew.fault} />
        <div>
          <Button type="submit" variant="default" disabled={renew.busy || passphrase === ''}>
            Make a new recovery code
          </Button>
        </div>
      </form>
    </section>
  );
}
