import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import classes from './packets.module.css';

interface DisclosureProps {
  readonly title: string;
  readonly note: string;
  readonly children: ReactNode;
}

/** A row that opens to its details. */
export function Disclosure({ title, note, children }: DisclosureProps) {
  const [open, setOpen] = useState(false);
  const body = useId();
  return (
    <div className={classes.disclosure}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <IconChevronRight size={14} aria-hidden className={open ? classes.turned : undefined} />
        <b>{title}</b>
        <span className={classes.about}>{note}</span>
      </button>
      <div id={body} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
