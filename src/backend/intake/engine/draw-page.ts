import { heapOf } from './pdfium.ts';
import type { PdfiumDocument } from './pdfium-document.ts';
import { type PageAnnotations, settleAnnotations, showAnnotations } from './settle-annotations.ts';

/** A small picture of a page as it looks with its fields and annotations: three bytes a pixel. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** A drawn page with its size in PDF points as displayed. */
export interface DrawnPage {
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
  readonly annotations: PageAnnotations;
}

/** With alpha, because pdfium draws the text of fields with coloured edges on a bitmap without. */
const BGRA = 4;
const DRAW_ANNOTATIONS = 1;
const WHITE = 0xff_ff_ff_ff;

/** Draws page `index` so that its longer side has `longest` pixels; undefined where pdfium cannot load it. */
export function drawPage(
  document: PdfiumDocument,
  index: number,
  longest: number,
  background: number = WHITE,
): DrawnPage | undefined {
  const { pdfium, handle, form } = document;
  const page = pdfium.FPDF_LoadPage(handle, index);
  if (page === 0) return undefined;
  try {
    const annotations = settleAnnotations(document, page);
    const width = pdfium.FPDF_GetPageWidthF(page);
    const height = pdfium.FPDF_GetPageHeightF(page);
    const scale = longest / Math.max(width, height, 1);
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    };
    const drawing = draw(document, page, annotations.fields, size, background);
    return { drawing, width, height, annotations };
  } finally {
    pdfium.FORM_OnBeforeClosePage(page, form);
    pdfium.FPDF_ClosePage(page);
  }
}

function draw(
  document: PdfiumDocument,
  page: number,
  fields: readonly number[],
  { width, height }: { width: number; height: number },
  background: number,
): Drawing {
  const { pdfium, form } = document;
  const bitmap = pdfium.FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, background);
    // Fields are drawn by the form-fill environment. The page would draw some of them too, and
    // twice drawn edges are darker than those of the copy.
    showAnnotations(document, page, fields, false);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS);
    showAnnotations(document, page, fields, true);
    pdfium.FPDF_FFLDraw(form, bitmap, page, 0, 0, width, height, 0, DRAW_ANNOTATIONS);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    return { width, height, pixels: copyPixels(heapOf(pdfium), start, stride, width, height) };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

function copyPixels(
  heap: Uint8Array,
  start: number,
  stride: number,
  width: number,
  height: number,
): Uint8Array {
  const pixels = new Uint8Array(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * stride + x * 4;
      pixels[to] = heap[from] ?? 0;
      pixels[to + 1] = heap[from + 1] ?? 0;
      pixels[to + 2] = heap[from + 2] ?? 0;
      to += 3;
    }
  }
  return pixels;
}
