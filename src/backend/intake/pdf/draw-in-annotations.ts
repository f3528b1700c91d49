import { heapOf, openPdfium, type Pdfium } from '../engine/pdfium.ts';
import { openDocument, type PdfiumDocument, saveDocument } from '../engine/pdfium-document.ts';
import { settleAnnotations } from '../engine/settle-annotations.ts';

const FLATTEN_PRINT = 1;
const BOX_NAMES = ['Media', 'Crop'] as const;
type BoxName = (typeof BOX_NAMES)[number];

/**
 * Draws form fields and annotations into the page content and drops them as such.
 * Returns undefined where pdfium cannot open the document or flatten one of its pages.
 */
export async function drawInAnnotations(
  bytes: Uint8Array,
  password: string,
): Promise<Uint8Array | undefined> {
  const document = openDocument(await openPdfium(), bytes, password);
  if (typeof document === 'string') return undefined;
  try {
    for (let index = 0; index < document.pages; index += 1) {
      if (!flattenPage(document, index)) return undefined;
    }
    return saveDocument(document);
  } finally {
    document.close();
  }
}

function flattenPage(document: PdfiumDocument, index: number): boolean {
  const { pdfium, handle, form } = document;
  const page = pdfium.FPDF_LoadPage(handle, index);
  if (page === 0) return false;
  try {
    settleAnnotations(document, page);
    // Flattening sets both boxes to the area that it drew: they are kept and set again after.
    const boxes = BOX_NAMES.map((name) => [name, readBox(pdfium, page, name)] as const);
    const failed = pdfium.FPDFPage_Flatten(page, FLATTEN_PRINT) === 0;
    for (const [name, box] of boxes) if (box) writeBox(pdfium, page, name, box);
    return !failed;
  } finally {
    pdfium.FORM_OnBeforeClosePage(page, form);
    pdfium.FPDF_ClosePage(page);
  }
}

type Box = readonly [number, number, number, number];

function readBox(pdfium: Pdfium, page: number, name: BoxName): Box | undefined {
  const memory = pdfium.pdfium.wasmExports.malloc(16);
  try {
    const read = name === 'Media' ? pdfium.FPDFPage_GetMediaBox : pdfium.FPDFPage_GetCropBox;
    if (!read(page, memory, memory + 4, memory + 8, memory + 12)) return undefined;
    const view = new DataView(heapOf(pdfium).buffer, memory, 16);
    const at = (offset: number) => view.getFloat32(offset, true);
    return [at(0), at(4), at(8), at(12)];
  } finally {
    pdfium.pdfium.wasmExports.free(memory);
  }
}

function writeBox(pdfium: Pdfium, page: number, name: BoxName, box: Box): void {
  if (name === 'Media') pdfium.FPDFPage_SetMediaBox(page, ...box);
  else pdfium.FPDFPage_SetCropBox(page, ...box);
}
