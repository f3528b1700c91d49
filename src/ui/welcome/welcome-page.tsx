import { Anchor, Button, Progress } from '@mantine/core';
import { SAMPLE_PASSPHRASE } from '../../contract/sample-passphrase.ts';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';
import { restoring } from '../data/restoring.ts';
import { starting } from '../data/starting.ts';
import { useStore } from '../data/store.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { useStatus } from '../data/use-status.ts';
import { making } from '../navigation/guide.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Meaning } from '../shared/meaning.tsx';
import { CreateForm } from './create-form.tsx';
import { GatePage } from './gate-page.tsx';
import classes from './welcome.module.css';

/** The sample season that lies there. Where its passphrase is another by now, the page that unlocks comes. */
async function openMade(): Promise<void> {
  await client.vault.turnTo({ vault: 'sample' });
  await client.vault.open({ passphrase: SAMPLE_PASSPHRASE });
}

function OpenSample({ onCreate }: { readonly onCreate: () => void }) {
  const isMade = useStatus()?.other?.there === true;
  const { run, busy, progress, fault } = useLongWork<{ recoveryCode: string }>();
  async function start(): Promise<void> {
    if (isMade) return await attempt(openMade);
    making.set(true);
    await run({
      title: 'Opening the sample season',
      unlisted: true,
      start: (signal) =>
        client.vault.create({ passphrase: SAMPLE_PASSPHRASE, sample: true }, { signal }),
    });
    making.set(false);
  }
  const share = progress === undefined ? 0 : (100 * progress.done) / Math.max(1, progress.total);
  return (
    <div className={classes.form}>
      <div className={classes.choices}>
        <Button size="sm" disabled={busy} onClick={onCreate}>
          Create my vault
        </Button>
        <Button size="sm" variant="default" disabled={busy} onClick={() => void start()}>
          Open the sample season
        </Button>
      </div>
      <div className={classes.doing} role="status">
        {busy && (
          <>
            <Progress value={share} size={4} mb={6} aria-label="Making the sample season" />
            {progress?.doing ?? 'Making the sample season'}
          </>
        )}
      </div>
      <FaultNote fault={fault} />
      {!busy && (
        <div>
          <Anchor component="button" type="button" size="sm" onClick={() => restoring.set(true)}>
            Restore a backup
          </Anchor>
        </div>
      )}
    </div>
  );
}

/** The first page ever seen: a vault of one's own, or the sample season. */
export function WelcomePage() {
  const creating = useStore(starting);
  if (creating) return <CreateForm onBack={() => starting.set(false)} />;
  return (
    <GatePage title="Every paper of your rotation season, in order">
      <p className={classes.lead}>
        Your papers against each host's rules and dates, the packets, the money: all on this
        computer, encrypted.
      </p>
      <Meaning of="vault" />
      <OpenSample onCreate={() => starting.set(true)} />
    </GatePage>
  );
}
