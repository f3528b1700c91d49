import { useEffect } from 'react';
import type { WindowCommand } from '../../contract/window-contract.ts';
import { client } from './client.ts';
import { windowKind } from './transport.ts';

type Run = () => unknown;

const PAUSE = 1_000;

/** What the page does of what its window's menu asks for; the newest one counts. */
const runs = new Map<WindowCommand, Run[]>();

/** Does what the menu of the window asks for under this name, for as long as the caller is on the page. */
export function useWindowCommand(command: WindowCommand, run: Run): void {
  useEffect(() => {
    runs.set(command, [...(runs.get(command) ?? []), run]);
    return () =>
      void runs.set(
        command,
        (runs.get(command) ?? []).filter((other) => other !== run),
      );
  }, [command, run]);
}

/** True where the keys of undoing and redoing are those of the field that is typed in. */
function isTyping(): boolean {
  const field = document.activeElement;
  return field instanceof HTMLElement && field.matches('input, textarea, [contenteditable]');
}

function take(command: WindowCommand): void {
  // The only way for a page to reach the undo of a field.
  if ((command === 'undo' || command === 'redo') && isTyping()) document.execCommand(command);
  else runs.get(command)?.at(-1)?.();
}

async function follow(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const command of await client.window.commands(undefined, { signal }))
        take(command);
    } catch {
      // The stream ended (the machine slept): it is taken up again below.
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Follows the menu of a window that has one; answers how to stop. */
export function watchWindowCommands(): () => void {
  const control = new AbortController();
  if (windowKind() === 'electron') void follow(control.signal);
  return () => control.abort();
}
