import { client } from '../data/client.ts';

const EVENTS = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
/** Reported at most this often, in milliseconds; the shortest automatic lock is a minute. */
const EVERY = 20_000;

/** Tells the vault that the person is there, which puts the automatic lock off. */
export function reportActivity(): () => void {
  let last = 0;
  const report = () => {
    const now = performance.now();
    if (now - last < EVERY) return;
    last = now;
    client.app.activity().catch(() => {
      // The next movement tells again.
    });
  };
  for (const event of EVENTS) window.addEventListener(event, report, { passive: true });
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, report);
  };
}
