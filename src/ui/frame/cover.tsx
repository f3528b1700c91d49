import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { lockVault } from '../data/lock-vault.ts';
import { createStore, useStore } from '../data/store.ts';
import classes from './cover.module.css';

/** How long a covered window waits for its person before the vault locks, in milliseconds. */
const WAITS_MS = 60_000;

/** Whether the window is covered. */
export const covered = createStore(false);

/** One key and nothing held with it: it is pressed as somebody comes up. */
const KEY = 'F9';

/**
 * Covers the window at once and keeps everything as it stands below: a form half filled in is there
 * when the cover goes. Nobody comes back within a minute: then the vault locks.
 */
export function Cover() {
  const isCovered = useStore(covered);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== KEY) return;
      event.preventDefault();
      event.stopPropagation();
      covered.set((before) => !before);
    };
    window.addEventListener('keydown', follow, { capture: true });
    return () => window.removeEventListener('keydown', follow, { capture: true });
  }, []);
  useEffect(() => {
    if (!isCovered) return;
    const before = document.activeElement;
    const title = document.title;
    document.title = 'Sojourn';
    button.current?.focus();
    const timer = setTimeout(() => void lockVault().then(() => covered.set(false)), WAITS_MS);
    return () => {
      clearTimeout(timer);
      document.title = title;
      if (before instanceof HTMLElement) before.focus();
    };
  }, [isCovered]);
  if (!isCovered) return null;
  return (
    <div
      className={classes.cover}
      role="dialog"
      aria-modal="true"
      aria-label="The window is covered"
    >
      <p>The window is covered. Everything is as you left it. After a minute the vault locks.</p>
      <div className={classes.ways}>
        <Button ref={button} size="sm" onClick={() => covered.set(false)}>
          Show again
        </Button>
        <Button
          size="sm"
          variant="default"
          onClick={() => void lockVault().then(() => covered.set(false))}
        >
          Lock
        </Button>
      </div>
    </div>
  );
}
