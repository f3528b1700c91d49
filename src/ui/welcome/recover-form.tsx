import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { PassphraseFields, usePassphrase } from '../shared/passphrase-fields.tsx';
import { GatePage } from './gate-page.tsx';
import classes from './welcome.module.css';

/** Opens with the printed recovery code and sets a new passphrase. */
export function RecoverForm({ onBack }: { readonly onBack: () => void }) {
  const [code, setCode] = useState('');
  const chosen = usePassphrase();
  const recover = useChange(
    (input: { recoveryCode: string; newPassphrase: string }) => client.vault.recover(input),
    { quiet: true },
  );
  return (
    <GatePage title="Use the recovery code">
      <p className={classes.lead}>The code opens the vault once more; then set a new passphrase.</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          const newPassphrase = chosen.settle();
          if (newPassphrase === undefined || code.trim() === '') return;
          void recover.run({ recoveryCode: code.trim(), newPassphrase });
        }}
      >
        <TextInput
          size="sm"
          label="Recovery code"
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          autoFocus
        />
        <PassphraseFields chosen={chosen} label="New passphrase" />
        <FaultNote fault={recover.fault} />
        <div className={classes.choices}>
          <Button type="submit" size="sm" disabled={recover.busy}>
            Open and set the passphrase
          </Button>
          <Button variant="subtle" size="sm" onClick={onBack}>
            Back
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
