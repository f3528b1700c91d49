import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { createStore, useStore } from '../data/store.ts';
import { useRead } from '../data/use-read.ts';
import { useStatus } from '../data/use-status.ts';
import { useWindowCommand } from '../data/window-commands.ts';
import classes from './diagnostics.module.css';

/** True while the log is looked at. */
export const logShown = createStore(false);

const show = () => logShown.set(true);

/** The log, in both windows: where an error's reference is found. */
export function LogDialog() {
  const shown = useStore(logShown);
  useWindowCommand('log', show);
  return (
    <Modal opened={shown} onClose={() => logShown.set(false)} title="Log" size="xl">
      {shown && <Log />}
    </Modal>
  );
}

function Log() {
  const { data } = useRead(['log'], () => client.app.log());
  const isDesktop = useStatus()?.window === 'electron';
  const [isNowhere, setNowhere] = useState(false);
  const lines = data?.lines ?? [];
  return (
    <>
      <p>
        Errors that were not foreseen, the newest first, each under its reference. No name, path,
        text or key is in it.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <pre className={classes.text} tabIndex={0}>
        {lines.length === 0 ? 'Nothing was logged.' : lines.join('\n')}
      </pre>
      {isDesktop && lines.length > 0 && (
        <div className={classes.row}>
          <Button
            variant="default"
            onClick={() => void client.window.revealLog().then(({ shown }) => setNowhere(!shown))}
          >
            Show file
          </Button>
          {isNowhere && <span role="status">The file could not be shown.</span>}
        </div>
      )}
    </>
  );
}
