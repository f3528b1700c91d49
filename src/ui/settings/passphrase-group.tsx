import { Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { announce } from '../data/undo-line.ts';
import { useChange } from '../data/use-change.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { PassphraseFields, usePassphrase } from '../shared/passphrase-fields.tsx';
import classes from './settings.module.css';

/** Another passphrase; the files are not encrypted anew and the recovery code still holds. */
export function PassphraseGroup() {
  const [current, setCurrent] = useState('');
  const chosen = usePassphrase();
  const change = useChange(
    (input: { current: string; next: string }) => client.vault.changePassphrase(input),
    { quiet: true },
  );
  async function submit(): Promise<void> {
    const next = chosen.settle();
    if (next === undefined || current === '') return;
    if ((await change.run({ current, next })) === undefined) return;
    setCurrent('');
    chosen.setFirst('');
    chosen.setSecond('');
    announce('Passphrase changed', false);
  }
  return (
    <section className={classes.group} aria-label="Passphrase">
      <h2>Passphrase</h2>
      <p>The recovery code stays the same. Backups saved before open with the old passphrase.</p>
      <form
        className={`${classes.group} ${classes.narrow}`}
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <PasswordInput
          label="Present passphrase"
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
          autoComplete="current-password"
        />
        <PassphraseFields chosen={chosen} label="New passphrase" />
        <FaultNote fault={change.fault} />
        <div>
          <Button type="submit" variant="default" disabled={change.busy || current === ''}>
            Change passphrase
          </Button>
        </div>
      </form>
    </section>
  );
}
