import { useEffect, useRef, useState } from 'react';
import { client } from './client.ts';
import { queryClient } from './query-client.ts';
import { readFault, type ShownFault } from './read-fault.ts';
import { announce } from './undo-line.ts';

export interface Change<Input, Output> {
  /** Answers undefined when it failed; `fault` then says why, beside what was tried. */
  readonly run: (input: Input) => Promise<Output | undefined>;
  readonly busy: boolean;
  readonly fault: ShownFault | undefined;
  readonly clear: () => void;
}

/** Renews every read: the data is local and small, and a change may touch any verdict. */
export async function renewReads(): Promise<void> {
  await queryClient.invalidateQueries();
}

function labelOf(output: unknown): string | undefined {
  if (typeof output !== 'object' || output === null || !('label' in output)) return undefined;
  return typeof output.label === 'string' ? output.label : undefined;
}

/** The line "Deleted BLS card - Undo": the answer's own label, else the vault's last change. */
async function sayWhatWasDone(output: unknown): Promise<void> {
  const status = await client.app.status();
  const label = labelOf(output) ?? status.lastChange.undo;
  if (label !== undefined && status.lastChange.undo !== undefined) announce(label);
}

/** Whether the component still stands on the page. */
function useIsShown(): () => boolean {
  const shown = useRef(false);
  useEffect(() => {
    shown.current = true;
    return () => {
      shown.current = false;
    };
  }, []);
  return () => shown.current;
}

/**
 * One change through the contract: `useChange((input: X) => client.hosts.remove(input))`.
 * When it is done, every read is renewed and the line at the bottom offers Undo. Where what asked for
 * it has closed before it failed (a field saves when it is left), that line says why.
 */
export function useChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  options: { readonly quiet?: boolean } = {},
): Change<Input, Output> {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<ShownFault>();
  const isShown = useIsShown();
  async function run(input: Input): Promise<Output | undefined> {
    setBusy(true);
    setFault(undefined);
    try {
      const output = await change(input);
      if (options.quiet !== true) await sayWhatWasDone(output);
      await renewReads();
      return output;
    } catch (error) {
      const why = readFault(error);
      setFault(why);
      if (!isShown()) announce(why.message, false);
      return undefined;
    } finally {
      setBusy(false);
    }
  }
  return { run, busy, fault, clear: () => setFault(undefined) };
}
