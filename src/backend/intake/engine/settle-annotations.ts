import type { PdfiumDocument } from './pdfium-document.ts';

/** What stands on a page beside its content. */
export interface PageAnnotations {
  /** Form fields that are drawn, by their place among the page's annotations. */
  readonly fields: readonly number[];
  /** Stamps, notes, ink and the like that are drawn. */
  readonly marks: number;
}

const LINK = 2;
const POPUP = 16;
const WIDGET = 20;
/** Sticky notes, attachment pins and sounds stand for something that does not print. */
const ICONS = new Set([1, 17, 18]);
const TEXT_MARKUP = new Set([9, 10, 11, 12]);

/** Field types: check box and radio button. */
const BOXES = new Set([2, 3]);

const HIDDEN = 2;
const PRINT = 4;
const NO_VIEW = 32;
const NORMAL_APPEARANCE = 0;

/**
 * Decides for every annotation of a loaded page whether it is part of what the reader sees, and
 * marks it so: drawn ones print, all others are hidden. Hidden fields stay hidden. The original
 * and its copy go through the same rule, so the proof compares like with like.
 */
export function settleAnnotations(document: PdfiumDocument, page: number): PageAnnotations {
  const { pdfium, form } = document;
  const fields: number[] = [];
  let marks = 0;
  for (let index = 0; index < pdfium.FPDFPage_GetAnnotCount(page); index += 1) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    const kind = pdfium.FPDFAnnot_GetSubtype(annotation);
    const flags = pdfium.FPDFAnnot_GetFlags(annotation);
    const drawn = isDrawn(kind, flags);
    pdfium.FPDFAnnot_SetFlags(annotation, drawn ? PRINT : HIDDEN);
    if (drawn && kind === WIDGET) fields.push(index);
    else if (drawn) marks += 1;
    if (drawn && TEXT_MARKUP.has(kind) && !hasAppearance(document, annotation)) {
      pdfium.EPDFAnnot_GenerateAppearance(annotation);
    }
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
  pdfium.FORM_OnAfterLoadPage(page, form);
  return { fields: fields.filter((index) => keepIfDrawable(document, page, index)), marks };
}

/**
 * A box that is not ticked often has nothing to draw; pdfium's window marks it with a grey frame,
 * which is on no printed page. Such a field is hidden.
 */
function keepIfDrawable(document: PdfiumDocument, page: number, index: number): boolean {
  const { pdfium, form } = document;
  const annotation = pdfium.FPDFPage_GetAnnot(page, index);
  if (annotation === 0) return false;
  const isBox = BOXES.has(pdfium.FPDFAnnot_GetFormFieldType(form, annotation));
  const kept = !isBox || hasAppearance(document, annotation);
  if (!kept) pdfium.FPDFAnnot_SetFlags(annotation, HIDDEN);
  pdfium.FPDFPage_CloseAnnot(annotation);
  return kept;
}

/** Shows or hides the given annotations of a page. */
export function showAnnotations(
  { pdfium }: PdfiumDocument,
  page: number,
  indexes: readonly number[],
  shown: boolean,
): void {
  for (const index of indexes) {
    const annotation = pdfium.FPDFPage_GetAnnot(page, index);
    if (annotation === 0) continue;
    pdfium.FPDFAnnot_SetFlags(annotation, shown ? PRINT : HIDDEN);
    pdfium.FPDFPage_CloseAnnot(annotation);
  }
}

function isDrawn(kind: number, flags: number): boolean {
  // Links are kept as links and not drawn: pdfium would frame them and readers do so themselves.
  if (kind === POPUP || kind === LINK || (flags & (HIDDEN | NO_VIEW)) !== 0) return false;
  return ICONS.has(kind) ? (flags & PRINT) !== 0 : true;
}

function hasAppearance({ pdfium }: PdfiumDocument, annotation: number): boolean {
  return pdfium.EPDFAnnot_HasAppearanceStream(annotation, NORMAL_APPEARANCE);
}
