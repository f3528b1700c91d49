import { expect, test } from 'vitest';
import { readPng } from '../../../src/backend/intake/image/read-png.ts';
import { faultCode } from '../../support/vault-fixture.ts';
import { chunk, header, pngOf } from './make-segments.ts';

const DATA = chunk('IDAT', Buffer.from([1, 2, 3]));
const END = chunk('IEND');
const PALETTE = chunk('PLTE', Buffer.from([9, 8, 7]));

function physical(x: number, y: number, unit: number, length = 9): Uint8Array {
  const body = Buffer.alloc(9);
  body.writeUInt32BE(x, 0);
  body.writeUInt32BE(y, 4);
  body[8] = unit;
  return chunk('pHYs', body.subarray(0, length));
}

// PNG specification, third edition, table 12: the depths that each kind of colour may have.
const ALLOWED: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

test('every kind of colour with the depths that it may have, and no other', async () => {
  for (const color of [0, 1, 2, 3, 4, 5, 6, 7]) {
    for (const depth of [0, 1, 2, 3, 4, 8, 12, 16, 32]) {
      const bytes = pngOf(header(7, 5, depth, color), PALETTE, DATA, END);
      const allowed = ALLOWED[color]?.includes(depth) === true;
      const code = await faultCode(() => readPng(bytes));
      expect([color, depth, code]).toEqual([color, depth, allowed ? 'no fault' : 'file-damaged']);
    }
  }
});

test('the header: its size, its kind, whether it is interlaced', () => {
  const bytes = pngOf(header(300, 70_000, 16, 2, 1), DATA, END);
  expect(readPng(bytes)).toMatchObject({
    width: 300,
    height: 70_000,
    depth: 16,
    colorType: 2,
    interlaced: true,
    palette: undefined,
    transparent: false,
  });
  expect(readPng(pngOf(header(1, 1, 8, 0), DATA, END)).interlaced).toBe(false);
});

test.each([
  ['no header', pngOf(DATA, END)],
  ['a header that is too short', pngOf(chunk('IHDR', Buffer.alloc(12, 1)), DATA, END)],
  ['no width', pngOf(header(0, 5, 8, 2), DATA, END)],
  ['no height', pngOf(header(7, 0, 8, 2), DATA, END)],
  ['a way of interlacing that there is not', pngOf(header(7, 5, 8, 2, 2), DATA, END)],
  ['a palette that is missing', pngOf(header(7, 5, 8, 3), DATA, END)],
])('a file with %s is damaged', async (_, bytes) => {
  expect(await faultCode(() => readPng(bytes))).toBe('file-damaged');
});

test('a bit that flipped anywhere behind the signature is found', async () => {
  const whole = pngOf(header(7, 5, 8, 3), PALETTE, DATA, END);
  expect(Buffer.from(readPng(whole).palette ?? [])).toEqual(Buffer.from([9, 8, 7]));
  for (let at = 8; at < whole.length; at += 1) {
    const flipped = Buffer.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 1;
    expect([at, await faultCode(() => readPng(flipped))]).not.toEqual([at, 'no fault']);
  }
});

test('cut off after any byte it is truncated; what follows the end is nobody’s', async () => {
  const whole = pngOf(header(7, 5, 8, 2), DATA, END);
  for (let length = 8; length < whole.length; length += 1) {
    expect(await faultCode(() => readPng(whole.subarray(0, length)))).toBe('file-truncated');
  }
  const more = Buffer.concat([whole, Buffer.from('a film behind the picture')]);
  expect(readPng(more)).toEqual(readPng(whole));
});

test('the data of all parts are joined in their order', () => {
  const parts = [
    chunk('IDAT', Buffer.from([4, 5])),
    chunk('tEXt'),
    chunk('IDAT', Buffer.from([6])),
  ];
  const { data } = readPng(pngOf(header(7, 5, 8, 2), DATA, ...parts, END));
  expect([...data]).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([
  ['grey', 0, [], false],
  ['colour', 2, [], false],
  ['colour with one that is clear', 2, [chunk('tRNS', Buffer.alloc(6))], true],
  ['a palette', 3, [PALETTE], false],
  ['a palette with clear entries', 3, [PALETTE, chunk('tRNS', Buffer.alloc(1))], true],
  ['grey with alpha', 4, [], true],
  ['colour with alpha', 6, [], true],
])('what shines through: %s', (_, color, more, transparent) => {
  const bytes = pngOf(header(7, 5, 8, color), ...more, DATA, END);
  expect(readPng(bytes).transparent).toBe(transparent);
});

test.each([
  ['pixels a metre', physical(11_811, 3_937, 1), 299.9994, 99.9998],
  ['only a shape', physical(11_811, 3_937, 0), undefined, undefined],
  ['half a block', physical(11_811, 3_937, 1, 8), undefined, undefined],
])('density in %s', (_, block, x, y) => {
  const png = readPng(pngOf(header(7, 5, 8, 2), block, DATA, END));
  if (x === undefined) expect([png.densityX, png.densityY]).toEqual([undefined, undefined]);
  else {
    expect(png.densityX).toBeCloseTo(x, 3);
    expect(png.densityY).toBeCloseTo(y ?? 0, 3);
  }
});
