import { createHash } from 'node:crypto';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, PDFHexString, PDFName, type PDFPage } from 'pdf-lib';
import type { PacketPlan } from '../../core/packets/packet-plan.ts';
import { drawItems, type Typefaces } from './draw-items.ts';
import { FONT_FEATURES } from './packet-font.ts';
import { addPageLinks } from './page-links.ts';
import { placePart } from './place-part.ts';
import { writeOutline } from './write-outline.ts';

export interface AssembleRequest {
  readonly plan: PacketPlan;
  readonly fonts: { readonly regular: Uint8Array; readonly bold: Uint8Array };
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
  const packet = await PDFDocument.create({ updateMetadata: false });
  packet.registerFontkit(fontkit);
  const typefaces: Typefaces = {
    regular: await packet.embedFont(fonts.regular, {
      subset: true,
      features: { ...FONT_FEATURES },
    }),
    bold: await packet.embedFont(fonts.bold, { subset: true, features: { ...FONT_FEATURES } }),
  };
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
  writeInformation(packet, plan);
  const bytes = await packet.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
    addDefaultPage: false,
  });
  return proveAssembled(bytes, plan);
}

function writeInformation(packet: PDFDocument, plan: PacketPlan): void {
  const built = new Date(`${plan.builtOn}T00:00:00Z`);
  packet.setTitle(plan.title, { showInWindowTitleBar: true });
  packet.setAuthor(plan.author);
  packet.setProducer('Sojourn');
  packet.setCreator('Sojourn');
  packet.setCreationDate(built);
  packet.setModificationDate(built);
  packet.setLanguage('en-US');
  packet.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  const hash = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 32);
  const id = PDFHexString.of(hash);
  packet.context.trailerInfo.ID = packet.context.obj([id, id]);
}

async function proveAssembled(bytes: Uint8Array, plan: PacketPlan): Promise<Uint8Array> {
  const reopened = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  if (reopened.getPageCount() !== plan.pageCount)
    throw new Error('the packet lost pages on the way');
  return bytes;
}
