import { serveTasks } from '../workers/serve-tasks.ts';
import { transferOf } from '../workers/transfer-of.ts';
import { drawItems } from './draw-items.ts';
import type { SheetAnswer, SheetTask } from './sheet-task.ts';
import { describePdf, finishPdf, startPdf } from './write-pdf.ts';

serveTasks<SheetTask>(async (task) => {
  const bytes = await drawSheet(task);
  const value: SheetAnswer = { bytes };
  return { value, transfer: transferOf(bytes) };
});

async function drawSheet({ pages, title, author, madeOn, fonts }: SheetTask): Promise<Uint8Array> {
  const { pdf, typefaces } = await startPdf(fonts);
  for (const { sheet, items } of pages) {
    drawItems(pdf.addPage([sheet.width, sheet.height]), items, typefaces);
  }
  describePdf(pdf, { title, author, madeOn, from: { title, author, madeOn, pages } });
  return finishPdf(pdf, pages.length);
}
