import { type ReactNode, useId } from 'react';
import { useHeld } from '../data/use-held.ts';
import classes from './folded-list.module.css';

interface FoldedRowProps {
  readonly title: string;
  readonly mark: ReactNode;
  /** In sight while the row is folded, or always where `keepsReason` says so. */
  readonly reason?: string | undefined;
  readonly keepsReason?: boolean;
  /** Shown on hover while the row is folded. */
  readonly hint?: string | undefined;
  /** What a click unfolds; made only then. */
  readonly detail: () => ReactNode;
}

/** One line with its mark; a click opens all that is to say about it, and a reload leaves it open. */
export function FoldedRow({ title, mark, reason, hint, detail, ...more }: FoldedRowProps) {
  const [open, setOpen] = useHeld(`open ${title}`, false, { isTyped: false });
  const id = useId();
  return (
    <li className={classes.row}>
      <button
        type="button"
        className={classes.head}
        aria-expanded={open}
        aria-controls={id}
        title={open ? undefined : hint}
        onClick={() => setOpen(!open)}
      >
        <span className={classes.title}>{title}</span>
        {mark}
      </button>
      {reason !== undefined && (!open || more.keepsReason === true) && (
        <p className={classes.reason}>{reason}</p>
      )}
      <div id={id} hidden={!open} className={classes.detail}>
        {open && detail()}
      </div>
    </li>
  );
}
