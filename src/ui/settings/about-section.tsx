import { Button } from '@mantine/core';
import { useState } from 'react';
import { useStatus } from '../data/use-status.ts';
import { Diagnostics } from '../shared/diagnostics.tsx';
import { logShown } from '../shared/log-dialog.tsx';
import { LicencesDialog } from './licences-dialog.tsx';
import classes from './settings.module.css';

/** Version, how data is kept, what the app is built of, and what helps to find a fault. */
export function AboutSection() {
  const status = useStatus();
  const [isShown, setShown] = useState(false);
  if (status === undefined) return null;
  return (
    <>
      <section className={classes.group} aria-label="About">
        <h2>Sojourn {status.version}</h2>
        <p>
          The vault "{status.vaultName}" is one encrypted database on this computer. The app asks
          nothing of any network.
        </p>
        <details>
          <summary>Sojourn is free software under the MIT licence.</summary>
          <p>
            The typeface is Inter, documents are set in Noto Sans (both SIL Open Font License),
            icons are Tabler's (MIT), previews are drawn by pdf.js (Apache-2.0), the window is built
            with React and Mantine (MIT).
          </p>
          <Button variant="default" onClick={() => setShown(true)}>
            Show all licences
          </Button>
        </details>
      </section>
      <section className={classes.group} aria-label="Diagnostics">
        <h2>Diagnostics</h2>
        <p>
          For a report of a fault. Below is all that is copied: versions, sizes, counts and the last
          references of the log. No name, path, text or key is in it.
        </p>
        <Diagnostics />
        <Button variant="default" onClick={() => logShown.set(true)}>
          Show log
        </Button>
      </section>
      <LicencesDialog opened={isShown} onClose={() => setShown(false)} />
    </>
  );
}
