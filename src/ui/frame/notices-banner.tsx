import { CloseButton } from '@mantine/core';
import { useState } from 'react';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';
import { useStatus } from '../data/use-status.ts';
import classes from './frame.module.css';

/** What is to be said of the open vault and where it lies, until it is put away or the vault is locked; work that was
 * cut off until it is put away. */
export function NoticesBanner() {
  const [away, setAway] = useState<readonly string[]>([]);
  const notices = (useStatus()?.notices ?? []).filter(({ message }) => !away.includes(message));
  if (notices.length === 0) return null;
  return (
    <section className={classes.banner} aria-label="About this vault">
      {notices.map(({ message, dismiss }) => (
        <div key={message} className={classes.notice}>
          <span>{message}</span>
          <CloseButton
            size="sm"
            aria-label="Put away"
            onClick={() => {
              setAway((before) => [...before, message]);
              if (dismiss !== undefined)
                void attempt(() => client.app.dismissNotice({ id: dismiss }));
            }}
          />
        </div>
      ))}
    </section>
  );
}
