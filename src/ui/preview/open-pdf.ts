import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { pdfOptions } from './pdf-options.ts';

GlobalWorkerOptions.workerSrc = workerAddress;

/** Opens a placeable copy for drawing. Call `destroy()` on its loading task when done. */
export async function openPdf(content: Blob): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await content.arrayBuffer());
  return getDocument({ data, ...pdfOptions(document.baseURI) }).promise;
}
