import { Anchor, Button, PasswordInput } from '@mantine/core';
import { useState } from 'react';
import type { AppStatus } from '../../contract/app-contract.ts';
import { SAMPLE_PASSPHRASE } from '../../contract/sample-passphrase.ts';
import { client } from '../data/client.ts';
import { restoring } from '../data/restoring.ts';
import { leaveSample, sayLeaving } from '../data/starting.ts';
import { type Change, useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { keptCode } from '../navigation/guide.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { DiagnosticsPage } from './diagnostics-page.tsx';
import { GatePage } from './gate-page.tsx';
import { RecoverForm } from './recover-form.tsx';
import { SalvageForm } from './salvage-form.tsx';
import classes from './welcome.module.css';

type Way = 'passphrase' | 'recovery' | 'salvage' | 'diagnostics';

interface OtherVaultProps {
  readonly status: AppStatus;
  readonly turn: Change<() => Promise<unknown>, unknown>;
}

/** From the sample season to one's own vault, and back where a sample lies there. */
function OtherVault({ status, turn }: OtherVaultProps) {
  const leaving = sayLeaving(status);
  const isSampleThere = status.other?.vault === 'sample' && status.other.there;
  if (leaving === undefined && !isSampleThere) return null;
  const to =
    leaving === undefined
      ? () => client.vault.turnTo({ vault: 'sample' })
      : () => leaveSample(status);
  return (
    <Anchor component="button" type="button" size="sm" onClick={() => void turn.run(to)}>
      {leaving ?? 'Open the sample season'}
    </Anchor>
  );
}

/** The locked vault: its passphrase, the keychain, the recovery code, or a backup. */
export function UnlockPage({ status }: { readonly status: AppStatus }) {
  const [way, setWay] = useState<Way>('passphrase');
  const [passphrase, setPassphrase] = useState('');
  const open = useChange(
    (text: string) => client.vault.open({ passphrase: text, showCode: true }),
    { quiet: true },
  );
  async function unlock(): Promise<void> {
    const opened = await open.run(passphrase);
    if (opened === undefined) again();
    else if (opened.recoveryCode !== undefined)
      keptCode.set({ code: opened.recoveryCode, again: true });
  }
  const { data: keychain, again } = useRead(['keychain'], () => client.vault.keychain());
  const byKeychain = useChange(() => client.vault.openByKeychain(), { quiet: true });
  const turn = useChange((to: () => Promise<unknown>) => to(), { quiet: true });
  // A backup is of the person's own vault, and comes to where that lies.
  async function restore(): Promise<void> {
    if (status.sample && status.other?.vault === 'own')
      await turn.run(() => client.vault.turnTo({ vault: 'own' }));
    restoring.set(true);
  }
  const back = () => setWay('passphrase');
  if (way === 'recovery') return <RecoverForm onBack={back} />;
  if (way === 'salvage') return <SalvageForm onBack={back} />;
  if (way === 'diagnostics') return <DiagnosticsPage onBack={back} />;
  return (
    <GatePage title="Unlock Sojourn">
      <p className={classes.lead}>The vault "{status.vaultName}" is locked.</p>
      {status.sample && (
        <p className={classes.quiet}>
          It is the sample season, fictional: it opens with the passphrase "{SAMPLE_PASSPHRASE}".
        </p>
      )}
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '') void unlock();
        }}
      >
        <PasswordInput
          label="Passphrase"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="current-password"
          autoFocus
        />
        <FaultNote fault={open.fault ?? byKeychain.fault} />
        <div className={classes.choices}>
          <Button type="submit" size="sm" disabled={open.busy}>
            Unlock
          </Button>
          {keychain?.ready === true && (
            <Button
              size="sm"
              variant="default"
              disabled={open.busy || byKeychain.busy}
              onClick={() => void byKeychain.run(undefined).then((done) => done ?? again())}
            >
              Unlock by {keychain.name}
            </Button>
          )}
        </div>
      </form>
      {keychain?.on === true && !keychain.ready && (
        <p className={classes.quiet}>
          The keychain opens it again once you have typed your passphrase.{' '}
          {keychain.due ?? keychain.why}
        </p>
      )}
      <FaultNote fault={turn.fault} />
      <div className={classes.links}>
        <OtherVault status={status} turn={turn} />
        <Anchor component="button" type="button" size="sm" onClick={() => setWay('recovery')}>
          Use the recovery code
        </Anchor>
        <Anchor component="button" type="button" size="sm" onClick={() => void restore()}>
          Restore a backup
        </Anchor>
        {open.fault?.code === 'vault-damaged' && (
          <Anchor component="button" type="button" size="sm" onClick={() => setWay('salvage')}>
            Save what can be read
          </Anchor>
        )}
        <Anchor component="button" type="button" size="sm" onClick={() => setWay('diagnostics')}>
          Diagnostics
        </Anchor>
      </div>
    </GatePage>
  );
}
