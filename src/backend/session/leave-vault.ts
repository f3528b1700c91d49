import type { Vault } from '../keys/vault.ts';

/** What is still done with a vault that was locked; undefined for nothing. Ends soon after the signal. */
export type LastWork = (vault: Vault, signal: AbortSignal) => Promise<void> | undefined;

export interface Leaving {
  /** Starts the last work; true where the vault stays open for it, false where it was closed. */
  begin(vault: Vault): boolean;
  /** Ends it, and closes the vault at once. */
  end(): void;
  /** Settles once the vault is closed. */
  left(): Promise<void>;
}

/** A vault that no call reaches any more, and that is closed when the last work on it is done. */
export function createLeaving(lastWork: LastWork, close: (vault: Vault) => void): Leaving {
  let stop: (() => void) | undefined;
  let left = Promise.resolve();
  return {
    begin(vault) {
      const ended = new AbortController();
      const work = lastWork(vault, ended.signal);
      if (work === undefined) {
        close(vault);
        return false;
      }
      const closeOnce = () => {
        if (stop !== end) return;
        stop = undefined;
        close(vault);
      };
      const end = () => {
        ended.abort();
        closeOnce();
      };
      stop = end;
      // What the work came to is told by the work itself: nothing keeps the vault from being closed.
      left = work.catch(() => undefined).then(closeOnce);
      return true;
    },
    end: () => stop?.(),
    left: () => left,
  };
}
