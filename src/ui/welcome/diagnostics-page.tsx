import { Anchor } from '@mantine/core';
import { Diagnostics } from '../shared/diagnostics.tsx';
import { GatePage } from './gate-page.tsx';
import classes from './welcome.module.css';

/** What helps to find a fault, of a vault that is locked or does not open. */
export function DiagnosticsPage({ onBack }: { readonly onBack: () => void }) {
  return (
    <GatePage title="Diagnostics">
      <p className={classes.quiet}>
        For a report of a fault. Below is all that is copied. No name, path, text or key is in it.
      </p>
      <Diagnostics />
      <div className={classes.links}>
        <Anchor component="button" type="button" size="sm" onClick={onBack}>
          Back
        </Anchor>
      </div>
    </GatePage>
  );
}
