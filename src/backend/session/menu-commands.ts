import type { WindowCommand } from '../../contract/window-contract.ts';

/** What is chosen in the window's menu, on its way to the page. */
export interface MenuCommands {
  /** Reaches the page that listens, or the next one that does: a page that just begins does not yet. */
  send(command: WindowCommand): void;
  /** What is chosen from now on, until the reader goes away. */
  listen(signal: AbortSignal | undefined): AsyncGenerator<WindowCommand>;
}

export function createMenuCommands(): MenuCommands {
  const listeners = new Set<(command: WindowCommand) => void>();
  let unheard: WindowCommand | undefined;
  return {
    send(command) {
      if (listeners.size === 0) unheard = command;
      for (const listener of listeners) listener(command);
    },
    async *listen(signal) {
      const waiting: WindowCommand[] = unheard === undefined ? [] : [unheard];
      unheard = undefined;
      let wake = () => {};
      const end = () => wake();
      const take = (command: WindowCommand) => {
        waiting.push(command);
        wake();
      };
      listeners.add(take);
      signal?.addEventListener('abort', end, { once: true });
      try {
        while (signal?.aborted !== true) {
          const command = waiting.shift();
          if (command !== undefined) {
            yield command;
            continue;
          }
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        listeners.delete(take);
        signal?.removeEventListener('abort', end);
      }
    },
  };
}
