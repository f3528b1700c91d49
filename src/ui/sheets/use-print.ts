import { useState } from 'react';
import type { Delivered, Place } from '../../contract/place.ts';
import type { SheetChoice } from '../../contract/sheets-contract.ts';
import { client } from '../data/client.ts';
import { useLongWork } from '../data/use-long-work.ts';
import { choosePlace } from '../delivery/choose-place.ts';
import { saveDelivered } from '../delivery/save-delivered.ts';

interface Printed {
  readonly files: Delivered[];
}

/** Saves a sheet as a PDF: asks where to, draws it in the tray and hands the file over. */
export function usePrint(sheet: SheetChoice, title: string) {
  const { run, busy, fault } = useLongWork<Printed>();
  const [saved, setSaved] = useState<Printed & { readonly place: Place }>();
  async function print(): Promise<void> {
    const place = await choosePlace();
    if (place === undefined) return;
    setSaved(undefined);
    const ending = await run({
      title,
      start: (signal) => client.sheets.print({ sheet, to: place }, { signal }),
      describe: ({ files }) => ({ outcome: files.map(({ name }) => name).join('; ') }),
    });
    if (ending.kind !== 'done') return;
    await saveDelivered(ending.result.files);
    setSaved({ ...ending.result, place });
  }
  return { print, busy, fault, saved };
}
