import type { ToChromium, ToMain } from './wire.ts';

/** Tells Chromium's side, in the process that started this one. */
export function tell(message: ToChromium): void {
  process.send?.(message);
}

/** Hears what Chromium's side says. */
export function hear(listener: (message: ToMain) => void): void {
  process.on('message', (message) => listener(message as ToMain));
}
