import { PDFDict, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { wrapContents } from '../../../src/backend/packets/wrap-contents.ts';
import { givenDocument, name } from '../intake/pdf/given-document.ts';

const CLIP = { x: 1, y: 2, width: 30, height: 40 };
const HALF = [0.5, 0, 0, 0.5, 100, 200] as const;

/** A page of these streams, wrapped; what it draws now and the form that holds what it drew. */
async function wrapped(contents: (given: Awaited<ReturnType<typeof givenDocument>>) => unknown) {
  const given = await givenDocument(1);
  const page = given.document.getPage(0);
  const value = contents(given);
  if (value === undefined) page.node.delete(name('Contents'));
  else page.node.set(name('Contents'), given.make(value));
  const refs = wrapContents(page, HALF, CLIP);
  const forms = page.node.Resources()?.lookupMaybe(name('XObject'), PDFDict);
  const form = forms?.lookup(PDFName.of('Source'));
  return { refs, form: form instanceof PDFRawStream ? form : undefined, page };
}

test('one stream is taken as it is packed, byte for byte, and cut off at the visible box', async () => {
  let source: PDFRef | undefined;
  const { refs, form } = await wrapped(({ context }) => {
    source = context.register(context.flateStream('0 0 5 5 re f'));
    return source;
  });
  expect(refs).toEqual([source]);
  expect(String(form?.dict.get(name('Filter')))).toBe('/FlateDecode');
  expect(String(form?.dict.get(name('BBox')))).toBe('[ 1 2 31 42 ]');
  const packed = (await givenDocument()).context.flateStream('0 0 5 5 re f').getContents();
  expect(Buffer.from(form?.getContents() ?? [])).toEqual(Buffer.from(packed));
});

test('an unpacked stream stays unpacked', async () => {
  const { form } = await wrapped(({ context }) =>
    context.register(PDFRawStream.of(context.obj({}), Buffer.from('q Q'))),
  );
  expect(form?.dict.get(name('Filter'))).toBeUndefined();
  expect(Buffer.from(form?.getContents() ?? []).toString()).toBe('q Q');
});

test('several streams become one, a line apart, so that no word runs into the next', async () => {
  const { refs, form } = await wrapped(({ context }) =>
    ['1 0 0', 'rg 0 0 5 5 re f'].map((text) => context.register(context.flateStream(text))),
  );
  expect(refs).toHaveLength(2);
  const { inflateSync } = await import('node:zlib');
  expect(inflateSync(form?.getContents() ?? Buffer.alloc(0)).toString()).toBe(
    '1 0 0\nrg 0 0 5 5 re f\n',
  );
});

test('an empty page stays empty', async () => {
  const { refs, form, page } = await wrapped(() => undefined);
  expect([refs, form]).toEqual([[], undefined]);
  expect(page.node.get(name('Contents'))).toBeUndefined();
});
