import { PDFName, type PDFPage } from 'pdf-lib';
import type { PacketPlan } from '../../core/packets/packet-plan.ts';
import { drawItems } from '../pages/draw-items.ts';
import { describePdf, type FontFiles, finishPdf, startPdf } from '../pages/write-pdf.ts';
import { addPageLinks } from './page-links.ts';
import { placePart } from './place-part.ts';
import { writeOutline } from './write-outline.ts';

export interface AssembleRequest {
  readonly plan: PacketPlan;
  readonly fonts: FontFiles;
  /** The placeable copy of a file, by its hash; asked for once for each part, in order. */
  readonly open: (sha256: string) => Promise<Uint8Array>;
  /** Told how many parts are placed. */
  readonly onPart?: (done: number) => void;
}

/**
 * Writes the PDF of a plan: front pages, every part's pages on their sheets, stamps, links and the
 * outline. No clock and no chance enters, so the same plan and sources give the same bytes. The
 * finished bytes are opened again and their pages counted before they are handed over.
 */
export async function assemblePacket({
  plan,
  fonts,
  open,
  onPart,
}: AssembleRequest): Promise<Uint8Array> {
  const { pdf: packet, typefaces } = await startPdf(fonts);
  const pages: PDFPage[] = plan.front.map(({ sheet }) =>
    packet.addPage([sheet.width, sheet.height]),
  );
  for (const [index, part] of plan.parts.entries()) {
    onPart?.(index);
    pages.push(...(await placePart(packet, part, await open(part.sha256))));
  }
  onPart?.(plan.parts.length);
  for (const [index, page] of pages.entries()) {
    const own = plan.front[index]?.items ?? [];
    drawItems(page, [...own, ...(plan.stamps[index] ?? [])], typefaces);
    addPageLinks(page, own, pages);
  }
  writeOutline(packet, plan.outline, pages);
  const { title, author, builtOn } = plan;
  describePdf(packet, { title, author, madeOn: builtOn, from: plan });
  packet.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  return finishPdf(packet, plan.pageCount);
}
