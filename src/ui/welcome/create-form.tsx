import { Button } from '@mantine/core';
import { client } from '../data/client.ts';
import { starting } from '../data/starting.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { guide, keptCode, making } from '../navigation/guide.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { PassphraseFields, usePassphrase } from '../shared/passphrase-fields.tsx';
import { GatePage } from './gate-page.tsx';
import classes from './welcome.module.css';

/** Makes the vault; its recovery code shows next, once. */
export function CreateForm({ onBack }: { readonly onBack: () => void }) {
  const chosen = usePassphrase();
  const { run, busy, fault } = useLongWork<{ recoveryCode: string }>();

  async function create(): Promise<void> {
    const passphrase = chosen.settle();
    if (passphrase === undefined) return;
    making.set(true);
    const ending = await run({
      title: 'Making the vault',
      unlisted: true,
      start: (signal) => client.vault.create({ passphrase }, { signal }),
    });
    if (ending.kind === 'done') {
      starting.set(false);
      guide.set('you');
      keptCode.set({ code: ending.result.recoveryCode, again: false });
    }
    making.set(false);
  }

  return (
    <GatePage title="Create my vault">
      <p className={classes.lead}>
        Nobody can reset the passphrase: choose one you will remember. Four or five unrelated words
        are good.
      </p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <PassphraseFields chosen={chosen} />
        <FaultNote fault={fault} />
        <div className={classes.choices}>
          <Button type="submit" size="sm" disabled={busy}>
            Create my vault
          </Button>
          <Button variant="subtle" size="sm" onClick={onBack} disabled={busy}>
            Back
          </Button>
        </div>
      </form>
    </GatePage>
  );
}
