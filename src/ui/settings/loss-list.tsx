import classes from './settings.module.css';

/** What of a damaged vault could not be saved, by name. */
export function LossList({ losses }: { readonly losses: readonly string[] }) {
  if (losses.length === 0) return null;
  return (
    <div role="status">
      <p>The vault is damaged. Everything else was saved; this could not be read:</p>
      <ul className={classes.problems}>
        {losses.map((loss) => (
          <li key={loss}>{loss}</li>
        ))}
      </ul>
    </div>
  );
}
