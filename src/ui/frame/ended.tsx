import classes from './whole-page.module.css';

/** The app behind the page has ended: nothing here can be saved any more. */
export function Ended() {
  return (
    <main className={classes.page}>
      <h1 className={classes.title}>Sojourn has ended</h1>
      <p>Everything that was saved is in the vault, and the vault is locked.</p>
      <p>Close this window and start Sojourn again.</p>
    </main>
  );
}
