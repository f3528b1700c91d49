import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import fontkit from '@cantoo/fontkit';
import { PDFDocument, type PDFFont, type PDFPage, rgb } from 'pdf-lib';

/** Paper in PDF points. */
export const LETTER = [612, 792] as const;
export const A4 = [595.28, 841.89] as const;
/** A course card, 85.6 by 54 mm. */
export const CARD = [242.65, 153.07] as const;

export interface Fonts {
  readonly plain: PDFFont;
  readonly bold: PDFFont;
}

export interface Sheet {
  readonly document: PDFDocument;
  readonly fonts: Fonts;
}

const require = createRequire(import.meta.url);
const FONT_FOLDER = '@expo-google-fonts/noto-sans';
const FIXED_DAY = new Date('2026-01-01T00:00:00Z');

/** An empty document with the fonts of the samples; its dates are fixed so that a rerun gives the same bytes. */
export async function openSheet(title: string): Promise<Sheet> {
  const document = await PDFDocument.create();
  document.registerFontkit(fontkit);
  const embed = async (file: string) =>
    document.embedFont(await readFile(require.resolve(`${FONT_FOLDER}/${file}`)), { subset: true });
  const fonts = {
    plain: await embed('400Regular/NotoSans_400Regular.ttf'),
    bold: await embed('600SemiBold/NotoSans_600SemiBold.ttf'),
  };
  document.setTitle(title);
  document.setCreationDate(FIXED_DAY);
  document.setModificationDate(FIXED_DAY);
  return { document, fonts };
}

export const INK = rgb(0.12, 0.13, 0.16);
export const FAINT = rgb(0.45, 0.47, 0.52);
export const SEAL = rgb(0.16, 0.3, 0.55);

/** Writes downwards on one page and remembers where it is. */
export interface Pen {
  readonly page: PDFPage;
  readonly fonts: Fonts;
  readonly left: number;
  readonly width: number;
  y: number;
}

export function newPage(sheet: Sheet, size: readonly [number, number], margin = 64): Pen {
  const page = sheet.document.addPage([size[0], size[1]]);
  return {
    page,
    fonts: sheet.fonts,
    left: margin,
    width: size[0] - 2 * margin,
    y: size[1] - margin,
  };
}

/** Wraps at words. */
export function writeText(pen: Pen, text: string, size = 10.5, bold = false, color = INK): void {
  const font = bold ? pen.fonts.bold : pen.fonts.plain;
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (font.widthOfTextAtSize(longer, size) > pen.width && line !== '') {
        putLine(pen, line, size, font, color);
        line = word;
      } else line = longer;
    }
    putLine(pen, line, size, font, color);
  }
}

function putLine(pen: Pen, text: string, size: number, font: PDFFont, color = INK): void {
  pen.y -= size * 1.5;
  if (text !== '') pen.page.drawText(text, { x: pen.left, y: pen.y, size, font, color });
}

export function writeRule(pen: Pen, gap = 10): void {
  pen.y -= gap;
  pen.page.drawLine({
    start: { x: pen.left, y: pen.y },
    end: { x: pen.left + pen.width, y: pen.y },
    thickness: 0.75,
    color: FAINT,
  });
  pen.y -= gap / 2;
}

/** Rows of cells in columns given as shares of the width. */
export function writeTable(
  pen: Pen,
  shares: readonly number[],
  rows: readonly (readonly string[])[],
  size = 9.5,
): void {
  rows.forEach((cells, row) => {
    pen.y -= size * 1.75;
    let x = pen.left;
    cells.forEach((cell, column) => {
      const font = row === 0 ? pen.fonts.bold : pen.fonts.plain;
      pen.page.drawText(cell, { x, y: pen.y, size, font, color: INK });
      x += (shares[column] ?? 0) * pen.width;
    });
    if (row === 0) writeRule(pen, 5);
  });
}

/** A round seal with a ring of two lines and initials, as faculties stamp them. */
export function drawSeal(pen: Pen, x: number, y: number, initials: string): void {
  for (const radius of [36, 31]) {
    pen.page.drawEllipse({
      x,
      y,
      xScale: radius,
      yScale: radius,
      borderColor: SEAL,
      borderWidth: 1.4,
    });
  }
  const width = pen.fonts.bold.widthOfTextAtSize(initials, 15);
  pen.page.drawText(initials, {
    x: x - width / 2,
    y: y - 5,
    size: 15,
    font: pen.fonts.bold,
    color: SEAL,
  });
}

/** A stroke that reads as a signature. */
export function drawSignature(pen: Pen, x: number, y: number): void {
  pen.page.drawSvgPath('M0 12 C 12 -14, 18 22, 30 4 S 46 -8, 52 10 S 70 16, 78 0 S 96 12, 112 6', {
    x,
    y,
    borderColor: SEAL,
    borderWidth: 1.3,
  });
}

/** Every sample says that it is invented. */
export function markFictional(pen: Pen): void {
  const text =
    'Fictional document of the Sojourn sample season. The person, school and offices are invented.';
  const size = Math.min(7, pen.width / 48);
  pen.page.drawText(text, { x: pen.left, y: 14, size, font: pen.fonts.plain, color: FAINT });
}
