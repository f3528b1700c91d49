import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { type Copied, copySecret } from '../data/copy-secret.ts';
import { keptCode } from '../navigation/guide.ts';
import { GatePage } from './gate-page.tsx';
import classes from './welcome.module.css';

const SAYS: Readonly<Record<Copied, string>> = {
  passing: 'It leaves the clipboard after 30 seconds.',
  staying: 'This window cannot take it out of the clipboard again: copy something else afterwards.',
  refused: 'This window may not copy. Print the code or write it down.',
};

/** The recovery code, shown once: printed or copied, then confirmed as kept. */
export function RecoveryCodePage({
  code,
  again,
}: {
  readonly code: string;
  readonly again: boolean;
}) {
  const [kept, setKept] = useState(false);
  async function confirm(): Promise<void> {
    // Locked meanwhile: the next time the window asks again.
    await client.vault.keepRecoveryCode().catch(() => {});
    keptCode.set(undefined);
  }
  const [copying, setCopying] = useState<Copied>();
  return (
    <GatePage title="Keep this recovery code">
      <p className={classes.lead}>
        It opens the vault when the passphrase is forgotten, and is shown only now. Keep it on
        paper, apart from this computer.
      </p>
      {again && (
        <p className={classes.lead}>
          It takes the place of the recovery code that this vault had: that one opens it no more.
        </p>
      )}
      <div className={classes.code} data-testid="recovery-code">
        {code}
      </div>
      <div className={`${classes.choices} no-print`}>
        <Button variant="default" onClick={() => window.print()}>
          Print code
        </Button>
        <Button variant="default" onClick={() => void copySecret(code).then(setCopying)}>
          {copying === 'passing' || copying === 'staying' ? 'Copied' : 'Copy code'}
        </Button>
      </div>
      {copying !== undefined && (
        <p className="no-print" role={copying === 'refused' ? 'alert' : 'status'}>
          {SAYS[copying]}
        </p>
      )}
      <div className={`${classes.form} no-print`}>
        <Checkbox
          mt={16}
          size="sm"
          label="I have kept the recovery code"
          checked={kept}
          onChange={(event) => setKept(event.currentTarget.checked)}
        />
        <div className={classes.choices}>
          <Button size="sm" disabled={!kept} onClick={() => void confirm()}>
            Continue
          </Button>
        </div>
      </div>
    </GatePage>
  );
}
