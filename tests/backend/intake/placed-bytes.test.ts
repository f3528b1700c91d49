import { PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import { expect, test } from 'vitest';
import { placeJpeg } from '../../../src/backend/intake/image/place-jpeg.ts';
import { proveCopy } from '../../../src/backend/intake/pdf/prove-copy.ts';
import { readReference } from '../../../src/backend/intake/pdf/read-reference.ts';
import { quarteredJpeg } from './make-images.ts';
import { encryptedPdf, numberedPdf } from './make-pdfs.ts';

const key = (name: string) => PDFName.of(name);

test('a photo lies in its page as it came: eight bits a channel, its own colours, not encoded again', async () => {
  const bytes = await quarteredJpeg(1);
  const { placeable } = await placeJpeg(bytes);
  const page = (await PDFDocument.load(placeable)).getPage(0);
  const image = page.node.Resources()?.lookup(key('XObject'), PDFDict).lookup(key('Im'));
  if (!(image instanceof PDFRawStream)) throw new Error('no picture');
  const entry = (name: string) => String(image.dict.get(key(name)));
  expect(['Filter', 'BitsPerComponent', 'ColorSpace', 'Width', 'Height'].map(entry)).toEqual([
    '/DCTDecode',
    '8',
    '/DeviceRGB',
    '40',
    '20',
  ]);
  expect(image.dict.get(key('Decode'))).toBeUndefined();
  expect(Buffer.from(image.getContents()).subarray(0, 2)).toEqual(Buffer.from([0xff, 0xd8]));
});

test('a copy is proven page by page: another one, one page more, a locked or a broken one is none', async () => {
  const reference = await readReference(await numberedPdf(2), '', () => {});
  if (reference === undefined) throw new Error('no reference');
  const proves = (copy: Uint8Array) => proveCopy(copy, reference);
  expect(await proves(await numberedPdf(2))).toBe(true);
  expect(await proves(await numberedPdf(3))).toBe(false);
  expect(await proves(await numberedPdf(1))).toBe(false);
  expect(await proves(await encryptedPdf(''))).toBe(false);
  expect(await proves(new TextEncoder().encode('no PDF'))).toBe(false);
  const swapped = { ...reference, drawings: [...reference.drawings].reverse() };
  expect(await proveCopy(await numberedPdf(2), swapped)).toBe(false);
});
