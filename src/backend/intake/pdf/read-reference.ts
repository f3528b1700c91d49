import { type Drawing, drawPage } from '../engine/draw-page.ts';
import { openPdfium } from '../engine/pdfium.ts';
import { openDocument, type PdfiumDocument } from '../engine/pdfium-document.ts';
import { intakeFault } from '../intake-faults.ts';
import { LIMITS } from '../intake-limits.ts';

/** How the original looks, page by page: what every copy is proven against. */
export interface Reference {
  readonly drawings: readonly Drawing[];
  readonly fields: number;
  readonly marks: number;
  readonly signed: boolean;
  readonly encrypted: boolean;
}

/** Longest side of a drawing in pixels; long files get smaller ones, so that the time stays bounded. */
export function drawingSize(pages: number): number {
  if (pages <= 50) return 160;
  return pages <= 500 ? 96 : 56;
}

/** Draws every page of the original. Throws the faults that pdfium's refusals mean. */
export async function readReference(
  bytes: Uint8Array,
  password: string,
  onPage: (done: number, of: number) => void,
): Promise<Reference | undefined> {
  const pdfium = await openPdfium();
  const document = openDocument(pdfium, bytes, password);
  if (document === 'password') {
    throw intakeFault(password === '' ? 'file-password-needed' : 'file-password-wrong');
  }
  if (typeof document === 'string') return undefined;
  try {
    if (document.pages > LIMITS.pages) throw intakeFault('file-too-many-pages');
    const encrypted = pdfium.EPDF_IsEncrypted(document.handle);
    const signed = pdfium.FPDF_GetSignatureCount(document.handle) > 0;
    const drawn = drawAll(document, onPage);
    return drawn && { ...drawn, encrypted, signed };
  } finally {
    document.close();
  }
}

function drawAll(document: PdfiumDocument, onPage: (done: number, of: number) => void) {
  const size = drawingSize(document.pages);
  const drawings: Drawing[] = [];
  let fields = 0;
  let marks = 0;
  for (let index = 0; index < document.pages; index += 1) {
    const page = drawPage(document, index, size);
    if (page === undefined) return undefined;
    drawings.push(page.drawing);
    fields += page.annotations.fields.length;
    marks += page.annotations.marks;
    onPage(index + 1, document.pages);
  }
  return drawings.length === 0 ? undefined : { drawings, fields, marks };
}
