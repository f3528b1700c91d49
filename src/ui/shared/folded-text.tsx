import { UnstyledButton } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import classes from './folded-text.module.css';

/** Two lines of a text. Where it takes more, a button beside it opens the rest. */
export function FoldedText({ children }: { readonly children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const [isLonger, setLonger] = useState(false);
  const text = useRef<HTMLSpanElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = text.current;
    if (shown === null || open) return;
    const watch = new ResizeObserver(() => setLonger(shown.scrollHeight > shown.clientHeight + 2));
    watch.observe(shown);
    return () => watch.disconnect();
  }, [open]);
  return (
    <span className={classes.folded}>
      <span
        ref={text}
        id={id}
        className={open ? classes.whole : 'two-lines'}
        data-opened={open ? '' : undefined}
      >
        {children}
      </span>
      {isLonger && (
        <UnstyledButton
          className={classes.more}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? 'Less' : 'More'}
        </UnstyledButton>
      )}
    </span>
  );
}
