import { Button, PasswordInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { KeychainState } from '../../contract/vault-contract.ts';
import { client } from '../data/client.ts';
import { announce } from '../data/undo-line.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

/** How often the passphrase may be asked again, in days. */
const EVERY = [1, 7, 14, 30].map((days) => ({
  value: String(days),
  label: days === 1 ? 'Every day' : `Every ${days} days`,
}));

/** Unlocking by the system's keychain: on, off, or why it cannot be. */
export function KeychainGroup() {
  const { data: state } = useRead(['keychain'], () => client.vault.keychain());
  if (state === undefined) return null;
  return (
    <section className={classes.group} aria-label="Keychain">
      <h2>Keychain</h2>
      {state.on ? <KeychainOn state={state} /> : <KeychainOff state={state} />}
    </section>
  );
}

function KeychainOn({ state: { name, why, due, everyDays } }: { readonly state: KeychainState }) {
  const forget = useChange(() => client.vault.forgetKeychain(), { quiet: true });
  const days = everyDays === 1 ? 'every day' : `every ${everyDays} days`;
  return (
    <>
      {name === undefined ? (
        <p>It was turned on, and cannot be used now. {why} The passphrase opens the vault.</p>
      ) : (
        <p>
          On this computer {name} opens this vault. The passphrase is asked {days}, and after it was
          changed or an attempt failed. {due !== undefined && `It is asked next time. ${due}`}
        </p>
      )}
      <FaultNote fault={forget.fault} />
      <div>
        <Button
          variant="default"
          disabled={forget.busy}
          onClick={() =>
            void forget
              .run(undefined)
              .then((done) => done && announce('Keychain turned off', false))
          }
        >
          Turn off and remove what is kept
        </Button>
      </div>
    </>
  );
}

function KeychainOff({ state: { name, why, everyDays } }: { readonly state: KeychainState }) {
  const [passphrase, setPassphrase] = useState('');
  const [every, setEvery] = useState(String(everyDays));
  const keep = useChange(
    (input: { passphrase: string; everyDays: number }) => client.vault.keepInKeychain(input),
    { quiet: true },
  );
  if (name === undefined) return <p>{why} The passphrase opens the vault.</p>;
  async function submit(): Promise<void> {
    if ((await keep.run({ passphrase, everyDays: Number(every) })) === undefined) return;
    setPassphrase('');
    announce('Keychain turned on', false);
  }
  return (
    <>
      <p>
        With {name} whoever is logged in here as you opens this vault without typing. The passphrase
        and the recovery code open it too, and a copy elsewhere.
      </p>
      <form
        className={`${classes.group} ${classes.narrow}`}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '') void submit();
        }}
      >
        <Select
          label="Ask for the passphrase"
          data={EVERY}
          value={every}
          onChange={(value) => setEvery(value ?? every)}
          allowDeselect={false}
        />
        <PasswordInput
          label="Passphrase of today"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="current-password"
        />
        <FaultNote fault={keep.fault} />
        <div>
          <Button type="submit" variant="default" disabled={keep.busy || passphrase === ''}>
            Turn on
          </Button>
        </div>
      </form>
    </>
  );
}
