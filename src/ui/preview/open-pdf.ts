import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerAddress;

/** The page's own copy of what pdf.js asks for while it draws. */
function folder(name: string): string {
  return new URL(`pdfjs/${name}/`, document.baseURI).href;
}

/** Opens a placeable copy for drawing. Call `destroy()` on its loading task when done. */
export async function openPdf(content: Blob): Promise<PDFDocumentProxy> {
  return getDocument({
    data: new Uint8Array(await content.arrayBuffer()),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    enableXfa: false,
    useSystemFonts: false,
  }).promise;
}
