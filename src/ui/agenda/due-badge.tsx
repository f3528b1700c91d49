import { useDueCount } from '../data/use-agenda.ts';
import classes from './agenda.module.css';

/** How many steps are due, beside "Agenda" in the sidebar; nothing when none is. */
export function DueBadge({ id }: { readonly id: string }) {
  const due = useDueCount();
  if (due === 0) return null;
  // Described, not named: the button stays "Agenda" to whoever calls it by its name.
  return (
    <span id={id} className={`${classes.badge} tabular`} aria-hidden="true">
      {due}
      <span className="visually-hidden"> due</span>
    </span>
  );
}
