import { createHash } from 'node:crypto';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, PDFHexString } from 'pdf-lib';
import type { Day } from '../../core/shared/day.ts';
import type { Typefaces } from './draw-items.ts';
import { FONT_FEATURES } from './page-font.ts';

/** The font files of both weights. */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** An empty PDF and the typefaces that the app writes in. No clock enters. */
export async function startPdf(
  fonts: FontFiles,
): Promise<{ readonly pdf: PDFDocument; readonly typefaces: Typefaces }> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.registerFontkit(fontkit);
  const embed = (face: Uint8Array) =>
    pdf.embedFont(face, { subset: true, features: { ...FONT_FEATURES } });
  return { pdf, typefaces: { regular: await embed(fonts.regular), bold: await embed(fonts.bold) } };
}

/** What a PDF says of itself. `from` is what it was made from: the same gives the same identifier. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly madeOn: Day;
  readonly from: unknown;
}

export function describePdf(pdf: PDFDocument, { title, author, madeOn, from }: PdfFacts): void {
  const made = new Date(`${madeOn}T00:00:00Z`);
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setAuthor(author);
  pdf.setProducer('Sojourn');
  pdf.setCreator('Sojourn');
  pdf.setCreationDate(made);
  pdf.setModificationDate(made);
  pdf.setLanguage('en-US');
  const hash = createHash('sha256').update(JSON.stringify(from)).digest('hex').slice(0, 32);
  const id = PDFHexString.of(hash);
  pdf.context.trailerInfo.ID = pdf.context.obj([id, id]);
}

/** The bytes, opened again and their pages counted before they are handed over. */
export async function finishPdf(pdf: PDFDocument, pages: number): Promise<Uint8Array> {
  const bytes = await pdf.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
    addDefaultPage: false,
  });
  const reopened = await PDFDocument.load(bytes, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  if (reopened.getPageCount() !== pages) throw new Error('the PDF lost pages on the way');
  return bytes;
}
