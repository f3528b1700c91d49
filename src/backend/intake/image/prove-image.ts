import { drawPage } from '../engine/draw-page.ts';
import { openPdfium } from '../engine/pdfium.ts';
import { openDocument } from '../engine/pdfium-document.ts';

/** A colour that no picture has all over: what shows of it is what the picture did not cover. */
const MAGENTA = 0xff_ff_00_ff;

/** True when the page of a picture draws, and the picture covers the middle of it: its data decode. */
export async function imageDraws(placeable: Uint8Array): Promise<boolean> {
  const document = openDocument(await openPdfium(), placeable, '');
  if (typeof document === 'string') return false;
  try {
    const { drawing } = drawPage(document, 0, 100, MAGENTA) ?? {};
    if (drawing === undefined) return false;
    const middle = (Math.floor(drawing.height / 2) * drawing.width + drawing.width / 2) | 0;
    const [blue, green, red] = drawing.pixels.subarray(middle * 3, middle * 3 + 3);
    return !(blue === 255 && green === 0 && red === 255);
  } finally {
    document.close();
  }
}
