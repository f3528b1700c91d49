import { afterAll, describe, expect, it } from 'vitest';
import { drawPage } from '../../../src/backend/intake/engine/draw-page.ts';
import { openPdfium } from '../../../src/backend/intake/engine/pdfium.ts';
import { openDocument } from '../../../src/backend/intake/engine/pdfium-document.ts';
import { createIntake } from '../../../src/backend/intake/take-in.ts';
import { plainPng, quarteredJpeg } from './make-images.ts';

const intake = createIntake({ workers: 1 });
afterAll(() => intake.close());
const take = (bytes: Uint8Array) => intake.takeIn({ name: 'picture', bytes });

/** The name of the colour at a place of the first page, from 0 to 1 across and down. */
async function colorsAt(bytes: Uint8Array, places: readonly (readonly [number, number])[]) {
  const document = openDocument(await openPdfium(), bytes, '');
  if (typeof document === 'string') throw new Error(document);
  const drawing = drawPage(document, 0, 400)?.drawing;
  document.close();
  if (drawing === undefined) throw new Error('no page');
  return places.map(([x, y]) => {
    const column = Math.floor(x * drawing.width);
    const at = (Math.floor(y * drawing.height) * drawing.width + column) * 3;
    return [2, 1, 0].map((channel) => drawing.pixels[at + channel] ?? 0);
  });
}

function nameOf([red = 0, green = 0, blue = 0]: readonly number[]): string {
  if (red > 200 && green > 200 && blue > 200) return 'white';
  if (red > 200) return 'red';
  if (green > 200) return 'green';
  return blue > 200 ? 'blue' : 'black';
}

describe('taking in a JPEG', () => {
  // Corners as displayed: top left, top right, bottom left, bottom right (Exif 2.3, tag 0x0112).
  it.each([
    [1, 'red green blue black'],
    [2, 'green red black blue'],
    [3, 'black blue green red'],
    [4, 'blue black red green'],
    [5, 'red blue green black'],
    [6, 'blue red black green'],
    [7, 'black green blue red'],
    [8, 'green black red blue'],
  ])('lays orientation %i upright', async (orientation, corners) => {
    const taken = await take(await quarteredJpeg(orientation));
    expect(taken).toMatchObject({ kind: 'jpeg', pages: 1 });
    const [page] = taken.facts.pages;
    const turned = orientation >= 5;
    expect([page?.width, page?.height]).toEqual(turned ? [612, 792] : [792, 612]);
    const places = [
      [0.4, 0.4],
      [0.6, 0.4],
      [0.4, 0.6],
      [0.6, 0.6],
    ] as const;
    const seen = await colorsAt(taken.placeable, places);
    expect(seen.map(nameOf).join(' ')).toBe(corners);
  });

  it('keeps the place and time of the shot out of the copy', async () => {
    const taken = await take(await quarteredJpeg(6));
    expect(Buffer.from(taken.placeable).includes('Exif')).toBe(false);
  });

  it('does not believe a density that makes a page the size of a stamp', async () => {
    const taken = await take(await quarteredJpeg(1, 300));
    expect(taken.facts.pages).toEqual([{ width: 792, height: 612, rotate: 0 }]);
  });

  it('refuses one that is cut off anywhere, and one with a giant size in its header', async () => {
    const bytes = await quarteredJpeg(1);
    for (const share of [0.2, 0.5, 0.9]) {
      const cut = bytes.subarray(0, Math.floor(bytes.length * share));
      await expect(take(cut)).rejects.toMatchObject({ code: 'file-truncated' });
    }
    const giant = Buffer.from(bytes);
    const frame = giant.findIndex(
      (byte, at) => byte === 0xff && [0xc0, 0xc1, 0xc2].includes(giant[at + 1] ?? 0),
    );
    giant.writeUInt16BE(60_000, frame + 5);
    giant.writeUInt16BE(60_000, frame + 7);
    await expect(take(giant)).rejects.toMatchObject({ code: 'file-image-too-large' });
  });
});

describe('taking in a PNG', () => {
  const base = { width: 200, height: 100, depth: 8, colorType: 2, pixel: [0, 0, 255] };

  it.each([
    ['colour', base, 'blue'],
    ['16 bits a channel', { ...base, depth: 16, pixel: [0, 0, 255, 255, 0, 0] }, 'green'],
    ['interlaced', { ...base, interlaced: true }, 'blue'],
    [
      '16 bits and interlaced',
      { ...base, depth: 16, interlaced: true, pixel: [255, 255, 0, 0, 0, 0] },
      'red',
    ],
    ['grey', { ...base, colorType: 0, pixel: [0] }, 'black'],
    ['a palette', { ...base, colorType: 3, pixel: [1], palette: [0, 0, 0, 255, 0, 0] }, 'red'],
    ['alpha, opaque', { ...base, colorType: 6, pixel: [0, 0, 255, 255] }, 'blue'],
    ['alpha, clear', { ...base, colorType: 6, pixel: [0, 0, 255, 0] }, 'white'],
    ['grey with alpha, clear', { ...base, colorType: 4, pixel: [0, 0] }, 'white'],
  ])('shows %s', async (_, shape, color) => {
    const taken = await take(plainPng(shape));
    expect(taken).toMatchObject({ kind: 'png', pages: 1 });
    const [middle = []] = await colorsAt(taken.placeable, [[0.5, 0.5]]);
    expect(nameOf(middle)).toBe(color);
    expect(taken.notes.map((note) => note.code)).toEqual(
      shape.colorType >= 4 ? ['transparency-on-white'] : [],
    );
  });

  it('makes a page of true size where the density can be believed', async () => {
    const scan = plainPng({ ...base, width: 850, height: 1100, pixelsPerMetre: 3937 });
    const [page] = (await take(scan)).facts.pages;
    expect(page?.width).toBeCloseTo(612, 0);
    expect(page?.height).toBeCloseTo(792, 0);
  });

  it('gives the same bytes for the same picture', async () => {
    const png = plainPng({ ...base, colorType: 6, pixel: [9, 9, 9, 99] });
    const [one, other] = [await take(png), await take(png)];
    expect(Buffer.from(one.placeable).equals(Buffer.from(other.placeable))).toBe(true);
  });

  it('refuses one that is cut off, altered, or giant by its header', async () => {
    const bytes = plainPng(base);
    await expect(take(bytes.subarray(0, bytes.length - 20))).rejects.toMatchObject({
      code: 'file-truncated',
    });
    const altered = Buffer.from(bytes);
    altered[45] = (altered[45] ?? 0) ^ 1;
    await expect(take(altered)).rejects.toMatchObject({ code: 'file-damaged' });
    const giant = Buffer.from(bytes);
    giant.writeUInt32BE(60_000, 16);
    giant.writeUInt32BE(60_000, 20);
    giant.writeUInt32BE(0, 29);
    const { crc32 } = await import('node:zlib');
    giant.writeUInt32BE(crc32(giant.subarray(12, 29)), 29);
    await expect(take(giant)).rejects.toMatchObject({ code: 'file-image-too-large' });
  });
});
