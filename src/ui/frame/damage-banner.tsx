import { useStatus } from '../data/use-status.ts';
import { RestoreNewestButton } from '../shared/restore-newest-button.tsx';
import classes from './frame.module.css';

/** Names the rows of the vault that cannot be read: they are left out of every page until then. */
export function DamageBanner() {
  const damaged = useStatus()?.damaged ?? [];
  if (damaged.length === 0) return null;
  return (
    <section className={classes.banner} aria-label="What cannot be read">
      {damaged.map(({ table, key, message }) => (
        <span key={`${table} ${key} ${message}`}>{message}</span>
      ))}
      <RestoreNewestButton messages={damaged.map(({ message }) => message)} />
    </section>
  );
}
