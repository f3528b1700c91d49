import { Button } from '@mantine/core';
import { leaveSample, sayLeaving } from '../data/starting.ts';
import { useChange } from '../data/use-change.ts';
import { useStatus } from '../data/use-status.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import classes from './settings.module.css';

/** The way out of the sample season; nothing in a vault of one's own. */
export function SampleGroup() {
  const status = useStatus();
  const leave = useChange(leaveSample, { quiet: true });
  const words = status && sayLeaving(status);
  if (status === undefined || words === undefined) return null;
  return (
    <section className={classes.group} aria-label="Sample season">
      <h2>Sample season</h2>
      <p>All of this is invented. Your own vault is another one; the sample stays where it is.</p>
      <FaultNote fault={leave.fault} />
      <div>
        <Button disabled={leave.busy} onClick={() => void leave.run(status)}>
          {words}
        </Button>
      </div>
    </section>
  );
}
