import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let loaded: Promise<Pdfjs> | undefined;

/** Why pdf.js did not open a document. */
export type PdfjsRefusal = 'password-needed' | 'password-wrong' | 'damaged';

/**
 * pdf.js in this very thread: its own worker code is handed to it, so it neither starts a thread
 * nor looks for a file. It draws nothing here, so the canvas classes that it asks for stay empty.
 */
async function loadPdfjs(): Promise<Pdfjs> {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  // @ts-expect-error The package brings no types for its worker; it is only handed on.
  const pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker });
  return import('pdfjs-dist/legacy/build/pdf.mjs');
}

/** Opens a document for reading its structure. The bytes are copied: pdf.js takes what it is given. */
export async function openWithPdfjs(
  bytes: Uint8Array,
  password: string,
): Promise<PDFDocumentProxy | PdfjsRefusal> {
  loaded ??= loadPdfjs();
  const pdfjs = await loaded;
  const task = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    password,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
  });
  try {
    return await task.promise;
  } catch (error) {
    await task.destroy();
    if (!(error instanceof Error) || error.name !== 'PasswordException') return 'damaged';
    const wrong = 'code' in error && error.code === pdfjs.PasswordResponses.INCORRECT_PASSWORD;
    return wrong && password !== '' ? 'password-wrong' : 'password-needed';
  }
}

/** The document written anew by pdf.js, decrypted and with its cross references rebuilt; undefined where it gives none. */
export async function rewriteWithPdfjs(
  document: PDFDocumentProxy,
): Promise<Uint8Array | undefined> {
  try {
    const bytes: Uint8Array | null = await document.extractPages([{ document: null }]);
    return bytes ?? undefined;
  } catch {
    return undefined;
  }
}
