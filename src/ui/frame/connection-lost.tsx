import classes from './whole-page.module.css';

/** The page could not reach the app behind it at all. */
export function ConnectionLost() {
  return (
    <main className={classes.page}>
      <h1 className={classes.title}>The page cannot reach the app</h1>
      <p>Nothing is lost. Close this window and start Sojourn again.</p>
    </main>
  );
}
