import { type PDFDict, PDFDocument, PDFName, type PDFObject, type PDFRef } from 'pdf-lib';

/** An empty document whose objects are written by hand, as a stranger's file might have them. */
export async function givenDocument(pages = 0) {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let number = 0; number < pages; number += 1) document.addPage([600, 800]);
  const { context, catalog } = document;
  /** Any literal as an object; names are given as such. */
  const make = (value: unknown) => context.obj(value as never) as PDFObject;
  const add = (value: unknown): PDFRef => context.register(make(value));
  const dict = (value: Record<string, unknown>) => make(value) as PDFDict;
  const set = (key: string, value: PDFObject) => catalog.set(PDFName.of(key), value);
  const refs = document.getPages().map((page) => page.ref);
  return { document, context, catalog, make, add, dict, set, refs };
}

export const name = (text: string) => PDFName.of(text);
