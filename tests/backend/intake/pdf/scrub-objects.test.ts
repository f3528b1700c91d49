import { type PDFDict, PDFInvalidObject, type PDFRef, PDFStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { scrubObjects } from '../../../../src/backend/intake/pdf/scrub-objects.ts';
import { givenDocument, name } from './given-document.ts';

type Given = Awaited<ReturnType<typeof givenDocument>>;

const SECRET = { S: name('JavaScript') };

function scrubbed({ context }: Given, root: PDFRef): PDFDict {
  scrubObjects(context, root);
  return context.lookup(root) as PDFDict;
}

const keys = (dict: PDFDict) => dict.keys().map(String).sort();

test('actions, other files and private data go, at any depth; what a page looks like stays', async () => {
  const given = await givenDocument();
  const { add } = given;
  const inner = add({ AA: SECRET, OC: 1, Kept: [{ JS: SECRET, Metadata: 1, Width: 2 }] });
  const root = add({
    OpenAction: SECRET,
    PieceInfo: 1,
    StructParents: 3,
    Rotate: 90,
    Inner: inner,
  });
  expect(String(scrubbed(given, root))).not.toMatch(/Open|Piece|Struct/);
  expect(keys(scrubbed(given, root))).toEqual(['/Inner', '/Rotate']);
  const left = String(given.context.lookup(inner)).replace(/\s+/g, ' ');
  expect(left).toBe('<< /Kept [ << /Width 2 >> ] >>');
});

test('names that the page chose are no keys: a font may be called AA', async () => {
  const given = await givenDocument();
  const font = given.add({ Type: 'Font', AA: SECRET });
  const root = given.add({ Font: { AA: font, JS: font }, XObject: { A: font } });
  const page = scrubbed(given, root);
  expect(keys(page.lookup(name('Font')) as PDFDict)).toEqual(['/AA', '/JS']);
  expect(keys(page.lookup(name('XObject')) as PDFDict)).toEqual(['/A']);
  expect(keys(given.context.lookup(font) as PDFDict)).toEqual(['/Type']);
});

test('property lists are emptied and keep their names; links keep their action', async () => {
  const given = await givenDocument();
  const link = given.add({ Subtype: 'Link', A: { S: name('URI') } });
  const root = given.add({ Properties: { MC0: { Private: 1 } }, Annots: [link] });
  const lists = scrubbed(given, root).lookup(name('Properties')) as PDFDict;
  expect(keys(lists)).toEqual(['/MC0']);
  expect(keys(lists.lookup(name('MC0')) as PDFDict)).toEqual([]);
  expect(keys(given.context.lookup(link) as PDFDict)).toContain('/A');
});

test('a stream takes its data from no file, and a form refers to no other document', async () => {
  const given = await givenDocument();
  const { context } = given;
  const stream = (more: object) =>
    context.register(context.stream('q Q', { F: 1, FFilter: 1, Ref: 1, ...more } as never));
  const [form, image] = [stream({ Subtype: 'Form' }), stream({ Subtype: 'Image' })];
  scrubbed(given, given.add({ Both: [form, image], F: 1, Ref: 1 }));
  const left = [form, image].map((ref) => keys(context.lookup(ref, PDFStream).dict));
  expect(left).toEqual([['/Subtype'], ['/Ref', '/Subtype']]);
});

test('what nothing reaches is deleted, and so is what cannot be read; circles end', async () => {
  const given = await givenDocument();
  const { add, context } = given;
  const [root, other] = [context.nextRef(), context.nextRef()];
  const broken = context.register(PDFInvalidObject.of(new Uint8Array([1])));
  const [orphan, gone] = [add({ Lonely: 1 }), context.nextRef()];
  context.assign(other, given.make({ Back: root }));
  context.assign(root, given.make({ To: other, Again: other, Broken: broken, Gone: gone }));
  scrubbed(given, root);
  expect([root, other].every((ref) => context.lookup(ref) !== undefined)).toBe(true);
  expect([orphan, broken].map((ref) => context.lookup(ref))).toEqual([undefined, undefined]);
});
