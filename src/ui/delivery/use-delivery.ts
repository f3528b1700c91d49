import { useState } from 'react';
import type { Delivered, Place } from '../../contract/place.ts';
import type { LongWork } from '../data/long-work.ts';
import { readFault, type ShownFault } from '../data/read-fault.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { choosePlace } from './choose-place.ts';
import { saveDelivered } from './save-delivered.ts';

/**
 * Files that are made in the tray and leave the vault: asks where to, makes them, hands them over.
 * `fault` says why it came to nothing, whichever of the three it was.
 */
export function useDelivery<Result>(filesOf: (result: Result) => readonly Delivered[]) {
  const { run, busy, fault } = useLongWork<Result>();
  const [unsaved, setUnsaved] = useState<ShownFault>();
  const [saved, setSaved] = useState<{ readonly result: Result; readonly place: Place }>();
  async function deliver(workFor: (place: Place) => LongWork<Result>): Promise<void> {
    setUnsaved(undefined);
    try {
      const place = await choosePlace();
      if (place === undefined) return;
      setSaved(undefined);
      const ending = await run(workFor(place));
      if (ending.kind !== 'done') return;
      await saveDelivered(filesOf(ending.result));
      setSaved({ result: ending.result, place });
    } catch (error) {
      setUnsaved(readFault(error));
    }
  }
  return { deliver, busy, fault: fault ?? unsaved, saved };
}
