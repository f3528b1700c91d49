import { degrees, PDFDocument, PDFName, rgb, StandardFonts } from 'pdf-lib';

export interface SourcePage {
  readonly width?: number;
  readonly height?: number;
  /** Clockwise. */
  readonly rotate?: 0 | 90 | 180 | 270;
  /** Left, bottom, width, height in the page's own coordinates. */
  readonly crop?: readonly [number, number, number, number];
  readonly text?: string;
  /** A link over the text to a page of the source, from 0. */
  readonly linkTo?: number;
}

/** A PDF with a black frame along its visible box, a red square in its displayed lower left corner, and text. */
export async function makeSource(pages: readonly SourcePage[]): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const made = pages.map(({ width = 612, height = 792 }) => document.addPage([width, height]));
  for (const [index, { rotate = 0, crop, text, linkTo }] of pages.entries()) {
    const page = made[index];
    if (page === undefined) continue;
    const [x, y, width, height] = crop ?? [0, 0, page.getWidth(), page.getHeight()];
    page.drawRectangle({
      x: x + 1,
      y: y + 1,
      width: width - 2,
      height: height - 2,
      borderWidth: 2,
      borderColor: rgb(0, 0, 0),
    });
    const corner = cornerOf(rotate, x, y, width, height);
    page.drawRectangle({ ...corner, width: 20, height: 20, color: rgb(1, 0, 0) });
    page.drawText(text ?? `Source page ${index + 1}`, {
      x: x + width / 3,
      y: y + height / 2,
      size: 12,
      font,
    });
    if (crop) {
      page.drawText('hidden by the crop', { x: 5, y: page.getHeight() - 15, size: 10, font });
      page.setCropBox(x, y, width, height);
    }
    page.setRotation(degrees(rotate));
    const target = linkTo === undefined ? undefined : made[linkTo];
    if (target) {
      const link = document.context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [x + 50, y + 50, x + 150, y + 70],
      });
      link.set(PDFName.of('Dest'), document.context.obj([target.ref, 'XYZ', 0, 400, null]));
      page.node.addAnnot(document.context.register(link));
    }
  }
  return document.save();
}

/** Where the displayed lower left corner is in the page's own coordinates. */
function cornerOf(rotate: number, x: number, y: number, width: number, height: number) {
  if (rotate === 90) return { x: x + width - 20, y };
  if (rotate === 180) return { x: x + width - 20, y: y + height - 20 };
  if (rotate === 270) return { x, y: y + height - 20 };
  return { x, y };
}

/** The page as it is displayed. */
export function displayedSize({ width = 612, height = 792, rotate = 0, crop }: SourcePage) {
  const [w, h] = crop ? [crop[2], crop[3]] : [width, height];
  return rotate % 180 === 90 ? { width: h, height: w } : { width: w, height: h };
}
