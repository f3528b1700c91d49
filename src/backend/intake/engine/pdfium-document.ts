import { heapOf, type Pdfium } from './pdfium.ts';

/** An open document in a pdfium instance, with the form-fill environment that draws fields lacking an appearance. */
export interface PdfiumDocument {
  readonly pdfium: Pdfium;
  readonly handle: number;
  readonly form: number;
  readonly pages: number;
  close(): void;
}

/** Why pdfium did not open a document. */
export type PdfiumRefusal = 'password' | 'unsupported' | 'damaged';

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;

/**
 * Opens a document. An empty password opens files that are locked for their owner only.
 * Returns the reason where it cannot be opened.
 */
export function openDocument(
  pdfium: Pdfium,
  bytes: Uint8Array,
  password: string,
): PdfiumDocument | PdfiumRefusal {
  const { wasmExports } = pdfium.pdfium;
  const memory = wasmExports.malloc(bytes.length);
  if (memory === 0) return 'damaged';
  heapOf(pdfium).set(bytes, memory);
  const handle = pdfium.FPDF_LoadMemDocument(memory, bytes.length, password);
  if (handle === 0) {
    const error = pdfium.FPDF_GetLastError();
    wasmExports.free(memory);
    if (error === ERROR_PASSWORD) return 'password';
    return error === ERROR_SECURITY ? 'unsupported' : 'damaged';
  }
  const info = pdfium.PDFiumExt_OpenFormFillInfo();
  const form = pdfium.PDFiumExt_InitFormFillEnvironment(handle, info);
  pdfium.FPDF_SetFormFieldHighlightAlpha(form, 0);
  return {
    pdfium,
    handle,
    form,
    pages: pdfium.FPDF_GetPageCount(handle),
    close() {
      pdfium.PDFiumExt_ExitFormFillEnvironment(form);
      pdfium.PDFiumExt_CloseFormFillInfo(info);
      pdfium.FPDF_CloseDocument(handle);
      wasmExports.free(memory);
    },
  };
}

/** Writes the document anew, without its encryption and without earlier revisions. */
export function saveDocument({ pdfium, handle }: PdfiumDocument): Uint8Array {
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  try {
    const removeSecurity = 3;
    pdfium.FPDF_SaveAsCopy(handle, writer, removeSecurity);
    const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
    const memory = pdfium.pdfium.wasmExports.malloc(size);
    pdfium.PDFiumExt_GetFileWriterData(writer, memory, size);
    const bytes = heapOf(pdfium).slice(memory, memory + size);
    pdfium.pdfium.wasmExports.free(memory);
    return bytes;
  } finally {
    pdfium.PDFiumExt_CloseFileWriter(writer);
  }
}
