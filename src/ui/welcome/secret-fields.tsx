import { PasswordInput, SegmentedControl } from '@mantine/core';

export type SecretKind = 'passphrase' | 'recovery-code';

interface SecretFieldsProps {
  /** "vault" or "backup": what it opens. */
  readonly opens: string;
  /** What the passphrase is called here. */
  readonly passphraseLabel: string;
  readonly kind: SecretKind;
  readonly secret: string;
  readonly onKind: (kind: SecretKind) => void;
  readonly onSecret: (secret: string) => void;
}

/** What opens a vault or a backup: its passphrase, or the recovery code. */
export function SecretFields(props: SecretFieldsProps) {
  const { opens, passphraseLabel, kind, secret, onKind, onSecret } = props;
  return (
    <>
      <SegmentedControl
        aria-label={`What opens the ${opens}`}
        value={kind}
        onChange={(value) => onKind(value === 'recovery-code' ? value : 'passphrase')}
        data={[
          { value: 'passphrase', label: 'Passphrase' },
          { value: 'recovery-code', label: 'Recovery code' },
        ]}
      />
      <PasswordInput
        label={kind === 'passphrase' ? passphraseLabel : 'Recovery code'}
        value={secret}
        onChange={(event) => onSecret(event.currentTarget.value)}
        autoComplete="off"
        autoFocus
      />
    </>
  );
}
