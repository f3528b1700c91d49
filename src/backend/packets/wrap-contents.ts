import {
  decodePDFRawStream,
  PDFArray,
  PDFName,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from 'pdf-lib';
import type { Matrix, Rectangle } from './page-matrix.ts';

const CONTENTS = PDFName.of('Contents');
const RESOURCES = PDFName.of('Resources');
const SOURCE = PDFName.of('Source');
/** How a stream is packed: all of its dictionary that goes along with its bytes. */
const PACKING = ['Filter', 'DecodeParms'].map((name) => PDFName.of(name));

/**
 * Sets what a page draws under a transformation, cut off at its visible box: what a source hides
 * outside of it stays hidden. The page's content becomes a form of its own: patterns and shadings
 * hang on the coordinates of the page or form that they stand in, so a transformation written
 * before the content itself would leave them where they were, and one Q too many would undo it.
 * Gives the content streams that the page no longer uses.
 */
export function wrapContents(page: PDFPage, matrix: Matrix, clip: Rectangle): PDFRef[] {
  const { context } = page.doc;
  const refs = contentRefs(page);
  const streams = refs.flatMap((ref) => {
    const stream = context.lookup(ref);
    return stream instanceof PDFStream ? [stream] : [];
  });
  const resources = page.node.Resources();
  page.node.set(RESOURCES, context.obj({}));
  page.node.delete(CONTENTS);
  const form = joinStreams(page, streams);
  if (form === undefined) return refs;
  form.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  const box = [clip.x, clip.y, clip.x + clip.width, clip.y + clip.height];
  form.dict.set(PDFName.of('BBox'), context.obj(box.map(roundNumber)));
  form.dict.set(RESOURCES, resources ?? context.obj({}));
  const forms = context.obj({});
  forms.set(SOURCE, context.register(form));
  const own = context.obj({});
  own.set(PDFName.of('XObject'), forms);
  page.node.set(RESOURCES, own);
  const place = `q ${matrix.map(roundNumber).join(' ')} cm /Source Do Q\n`;
  page.node.set(CONTENTS, context.obj([context.register(context.stream(place))]));
  return refs;
}

/** One stream is taken as it is packed, its bytes untouched; several have to be unpacked to be one. */
function joinStreams(page: PDFPage, streams: readonly PDFStream[]): PDFRawStream | undefined {
  const { context } = page.doc;
  const [only] = streams;
  if (only === undefined) return undefined;
  if (streams.length > 1) {
    const texts = streams.flatMap((stream) => [unpack(stream), Uint8Array.of(0x0a)]);
    return context.flateStream(Buffer.concat(texts));
  }
  const form = PDFRawStream.of(context.obj({}), only.getContents());
  for (const key of PACKING) {
    const value = only.dict.get(key);
    if (value !== undefined) form.dict.set(key, value);
  }
  return form;
}

function unpack(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream
    ? decodePDFRawStream(stream).decode()
    : stream.getContents();
}

function contentRefs(page: PDFPage): PDFRef[] {
  const raw = page.node.get(CONTENTS);
  const found = page.doc.context.lookup(raw);
  if (found instanceof PDFArray) return found.asArray().filter((entry) => entry instanceof PDFRef);
  return raw instanceof PDFRef ? [raw] : [];
}

/** PDF numbers have no exponent; five decimals are below a thousandth of a printer's dot. */
function roundNumber(value: number): number {
  return Math.round(value * 1e5) / 1e5 || 0;
}
