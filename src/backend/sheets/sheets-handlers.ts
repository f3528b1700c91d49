import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { SheetChoice } from '../../contract/sheets-contract.ts';
import { fullName } from '../../core/applicant/profile.ts';
import { os } from '../calls/os.ts';
import { streamWork, type Work } from '../calls/stream-work.ts';
import { deliverPdf } from '../delivery/deliver-pdf.ts';
import { printSheet } from '../pages/print-sheet.ts';
import { readProfile } from '../rows/profile-store.ts';
import type { AppContext } from '../session/context.ts';
import { todayOf } from '../session/today.ts';
import { makeSheet } from './make-sheet.ts';

async function print(
  context: AppContext,
  { sheet: choice, to }: { readonly sheet: SheetChoice; readonly to: SaveTarget },
  work: Work,
): Promise<{ files: Delivered[] }> {
  const { sheet, fileName } = await makeSheet(context, choice);
  work.report(0, 1, sheet.title);
  const bytes = await printSheet({
    sheet,
    author: fullName(readProfile(context.session.require().db)),
    madeOn: todayOf(context).day,
    widths: context.session.memory().widths,
    signal: work.signal,
  });
  return { files: [await deliverPdf(context, to, { name: fileName, bytes })] };
}

export const sheetsHandlers = {
  pocketPack: os.sheets.pocketPack.handler(async ({ context, input }) => {
    const { sheet } = await makeSheet(context, { kind: 'pocket-pack', ...input });
    return sheet;
  }),
  print: os.sheets.print.handler(({ context, input, signal }) =>
    streamWork(context, signal, (work) => print(context, input, work)),
  ),
};
