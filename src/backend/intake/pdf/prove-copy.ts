import { drawPage } from '../engine/draw-page.ts';
import { openPdfium } from '../engine/pdfium.ts';
import { openDocument } from '../engine/pdfium-document.ts';
import { looksTheSame } from './compare-drawings.ts';
import { drawingSize, type Reference } from './read-reference.ts';

/** True when the copy has the original's page count and every one of its pages looks like the original's. */
export async function proveCopy(copy: Uint8Array, reference: Reference): Promise<boolean> {
  const pdfium = await openPdfium();
  const document = openDocument(pdfium, copy, '');
  if (typeof document === 'string') return false;
  try {
    if (document.pages !== reference.drawings.length) return false;
    if (pdfium.EPDF_IsEncrypted(document.handle)) return false;
    const size = drawingSize(document.pages);
    for (const [index, original] of reference.drawings.entries()) {
      const page = drawPage(document, index, size);
      if (page === undefined || !looksTheSame(original, page.drawing)) return false;
      if (page.annotations.fields.length + page.annotations.marks > 0) return false;
    }
    return true;
  } finally {
    document.close();
  }
}
