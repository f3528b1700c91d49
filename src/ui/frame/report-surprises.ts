import { client } from '../data/client.ts';
import { announce } from '../data/undo-line.ts';

/** Has an error that nobody foresaw in the page stand in the log, and says its reference. */
export function reportSurprises(): () => void {
  const report = (error: unknown) => {
    if (!(error instanceof Error)) return;
    const stack = (error.stack ?? '').replace(error.message, '').slice(0, 20_000);
    client.app
      .noteSurprise({ name: error.name.slice(0, 100), stack })
      .then(({ reference }) =>
        announce(`Something went wrong that should not. Reference ${reference}`, false),
      )
      .catch(() => {
        // The app behind the page has gone: another page says so.
      });
  };
  const onError = (event: ErrorEvent) => report(event.error);
  const onRejection = (event: PromiseRejectionEvent) => report(event.reason);
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  return () => {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  };
}
