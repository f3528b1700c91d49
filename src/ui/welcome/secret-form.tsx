import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ShownFault } from '../data/read-fault.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { SecretFields, type SecretKind } from './secret-fields.tsx';
import classes from './welcome.module.css';

interface SecretFormProps {
  /** "vault" or "backup": what the secret opens. */
  readonly opens: string;
  readonly passphraseLabel: string;
  /** What is done with it, as the button says. */
  readonly action: string;
  /** False while something else than the secret is missing. */
  readonly ready?: boolean;
  readonly busy: boolean;
  readonly doing?: string | undefined;
  readonly fault: ShownFault | undefined;
  readonly onSubmit: (secret: string, kind: SecretKind) => Promise<void>;
  readonly onBack: () => void;
  /** Fields above the secret. */
  readonly children?: ReactNode;
}

/** A form before the vault is open: what it needs, the passphrase or the recovery code, and the way back. */
export function SecretForm(props: SecretFormProps) {
  const { opens, passphraseLabel, action, ready = true, busy, doing, fault, onBack } = props;
  const [kind, setKind] = useState<SecretKind>('passphrase');
  const [secret, setSecret] = useState('');
  const canSubmit = ready && !busy && secret !== '';
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (canSubmit) void props.onSubmit(secret, kind);
      }}
    >
      {props.children}
      <SecretFields
        opens={opens}
        passphraseLabel={passphraseLabel}
        kind={kind}
        secret={secret}
        onKind={setKind}
        onSecret={setSecret}
      />
      <div className={classes.doing} role="status">
        {busy && doing}
      </div>
      <FaultNote fault={fault} />
      <div className={classes.choices}>
        <Button type="submit" size="sm" disabled={!canSubmit}>
          {action}
        </Button>
        <Button variant="subtle" size="sm" onClick={onBack} disabled={busy}>
          Back
        </Button>
      </div>
    </form>
  );
}
