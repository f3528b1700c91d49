import type { Delivered } from '../../contract/save-target.ts';
import type { SheetChoice } from '../../contract/sheets-contract.ts';
import { client } from '../data/client.ts';
import { useDelivery } from '../delivery/use-delivery.ts';

interface Printed {
  readonly files: Delivered[];
}

/** Saves a sheet as a PDF: asks where to, draws it in the tray and hands the file over. */
export function usePrint(sheet: SheetChoice, title: string) {
  const { deliver, ...delivery } = useDelivery<Printed>(({ files }) => files);
  function print(): Promise<void> {
    return deliver((to) => ({
      title,
      start: (signal) => client.sheets.print({ sheet, to }, { signal }),
      describe: ({ files }) => ({ outcome: files.map(({ name }) => name).join('; ') }),
    }));
  }
  return { print, ...delivery };
}
