import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdfium } from '../engine/pdfium.ts';
import { openDocument, saveDocument } from '../engine/pdfium-document.ts';
import { intakeFault } from '../intake-faults.ts';
import { LIMITS, MAKER } from '../intake-limits.ts';
import { pageFacts } from '../page-facts.ts';
import type { Placed } from '../placed.ts';
import type { PlaceableFacts } from '../taken-in.ts';
import { hasSoundEnd } from './check-structure.ts';
import { makeCopy } from './make-copy.ts';
import { notesOf } from './notes-of.ts';
import { openWithPdfjs, rewriteWithPdfjs } from './pdfjs.ts';
import { proveCopy } from './prove-copy.ts';
import { type Reference, readReference } from './read-reference.ts';

type Progress = (share: number) => void;

/**
 * Makes the placeable copy of a PDF: each engine in turn writes the file anew, the result is
 * cleaned and drawn, and the first that is proven to look like the original is taken.
 * Throws the faults of intake where the file cannot be read or no copy can be proven.
 */
export async function placePdf(
  bytes: Uint8Array,
  password: string,
  progress: Progress,
): Promise<Placed> {
  const soundEnd = hasSoundEnd(bytes);
  const reference = await readReference(bytes, password, (done, of) => progress((0.4 * done) / of));
  if (reference === undefined) throw intakeFault('file-damaged');
  for (const engine of ['pdfjs', 'pdfium', 'pdf-lib'] as const) {
    const copy = await tryEngine(engine, bytes, password, reference);
    if (copy === undefined) continue;
    const facts: PlaceableFacts = {
      maker: MAKER,
      pages: copy.pages,
      outline: copy.outline,
      protected: reference.encrypted,
      signed: reference.signed,
      fields: reference.fields,
      marks: reference.marks,
      engine,
    };
    return { placeable: copy.bytes, facts, notes: notesOf(facts, copy, soundEnd) };
  }
  throw intakeFault('file-not-placeable');
}

type Engine = 'pdfjs' | 'pdfium' | 'pdf-lib';

async function tryEngine(
  engine: Engine,
  bytes: Uint8Array,
  password: string,
  reference: Reference,
) {
  try {
    const rewritten = await rewrite(engine, bytes, password);
    if (rewritten === undefined) return undefined;
    const copy = await makeCopy(rewritten, engine === 'pdf-lib' ? password : '', reference);
    if (copy === undefined) return undefined;
    if (!(await proveCopy(copy.bytes, reference))) return undefined;
    return { ...copy, pages: await pageFacts(copy.bytes) };
  } catch {
    // A library that stumbles over this file gives way to the next one.
    return undefined;
  }
}

async function rewrite(
  engine: Engine,
  bytes: Uint8Array,
  password: string,
): Promise<Uint8Array | undefined> {
  if (engine === 'pdf-lib') return bytes;
  if (engine === 'pdfium') {
    const document = openDocument(await openPdfium(), bytes, password);
    if (typeof document === 'string') return undefined;
    try {
      return saveDocument(document);
    } finally {
      document.close();
    }
  }
  const document = await openWithPdfjs(bytes, password);
  if (typeof document === 'string') return undefined;
  return withPages(document);
}

async function withPages(document: PDFDocumentProxy): Promise<Uint8Array | undefined> {
  try {
    if (document.numPages > LIMITS.pages) return undefined;
    return await rewriteWithPdfjs(document);
  } finally {
    await document.loadingTask.destroy();
  }
}
