import { useState } from 'react';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { LongWork } from '../data/long-work.ts';
import { readFault, type ShownFault } from '../data/read-fault.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { chooseTarget } from './choose-target.ts';
import { saveDelivered } from './save-delivered.ts';
import { showFile } from './show-file.ts';

/**
 * Files that are made in the tray and leave the vault: asks where to, makes them, hands them over.
 * `fault` says why it came to nothing, whichever of the three it was.
 */
export function useDelivery<Result>(filesOf: (result: Result) => readonly Delivered[]) {
  const { run, busy, fault } = useLongWork<Result>();
  const [unsaved, setUnsaved] = useState<ShownFault>();
  const [saved, setSaved] = useState<{ readonly result: Result; readonly target: SaveTarget }>();
  async function deliver(workFor: (target: SaveTarget) => LongWork<Result>): Promise<void> {
    setUnsaved(undefined);
    try {
      const target = await chooseTarget();
      if (target === undefined) return;
      setSaved(undefined);
      const ending = await run(withShowFile(workFor(target), target, filesOf));
      if (ending.kind !== 'done') return;
      await saveDelivered(filesOf(ending.result));
      setSaved({ result: ending.result, target });
    } catch (error) {
      setUnsaved(readFault(error));
    }
  }
  return { deliver, busy, fault: fault ?? unsaved, saved };
}

/** The tray leads to the file that was made, where it lies in a folder. */
function withShowFile<Result>(
  work: LongWork<Result>,
  target: SaveTarget,
  filesOf: (result: Result) => readonly Delivered[],
): LongWork<Result> {
  return {
    ...work,
    describe(result) {
      const [first] = filesOf(result);
      const action = first === undefined ? undefined : showFile(target, first);
      return { ...(action && { action }), ...work.describe?.(result) };
    },
  };
}
