import { expect, test } from 'vitest';
import { readExif } from '../../../src/backend/intake/image/read-exif.ts';
import { type Tag, tiff } from './make-segments.ts';

const NONE = { orientation: 1, densityX: undefined, densityY: undefined };
const turned = (value: number): Tag => [0x0112, 3, value];
const X: Tag = [0x011a, 5, 3_000, 10];
const Y: Tag = [0x011b, 5, 150];

test.each(['II', 'MM'] as const)('orientation and density, written %s', (order) => {
  const read = (...tags: Tag[]) => readExif(tiff(tags, order));
  expect(read(turned(6), X, Y, [0x0128, 3, 2])).toEqual({
    orientation: 6,
    densityX: 300,
    densityY: 150,
  });
  expect(read(turned(8))).toEqual({ ...NONE, orientation: 8 });
  expect(read([0x0112, 4, 3])).toEqual({ ...NONE, orientation: 3 });
});

test('pixels a centimetre are made pixels an inch', () => {
  const { densityX, densityY } = readExif(tiff([X, Y, [0x0128, 3, 3]]));
  expect(densityX).toBeCloseTo(762);
  expect(densityY).toBeCloseTo(381);
});

test.each([0, 1, 8, 9, 200])('orientation %i', (value) => {
  const { orientation } = readExif(tiff([turned(value)]));
  expect(orientation).toBe(value === 8 ? 8 : 1);
});

test('the directory may stand anywhere in the block', () => {
  expect(readExif(tiff([turned(6)], 'MM', 40)).orientation).toBe(6);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['less than a directory', tiff([turned(6)]).subarray(0, 13)],
  ['neither order', Buffer.concat([Buffer.from('XX'), tiff([turned(6)]).subarray(2)])],
  ['a text for a number', tiff([[0x0112, 2, 6]])],
  ['a rational without a denominator', tiff([[0x011a, 5, 300, 0]])],
])('%s reads as upright and without density', (_, bytes) => {
  expect(readExif(bytes)).toEqual(NONE);
});

test('cut off anywhere it gives what was whole, and never reads beyond the end', () => {
  const whole = tiff([turned(6), X, Y]);
  for (let length = 0; length <= whole.length; length += 1) {
    const { orientation, densityX, densityY } = readExif(Buffer.from(whole.subarray(0, length)));
    // Ten bytes of head and count, then twelve for each value.
    expect(orientation).toBe(length >= 22 ? 6 : 1);
    expect(densityX).toBe(length >= whole.length - 8 ? 300 : undefined);
    expect(densityY).toBe(length >= whole.length ? 150 : undefined);
  }
});

test('a directory that begins beyond the end is none', () => {
  const bytes = tiff([turned(6)]);
  for (const start of [bytes.length - 1, bytes.length, 4_000_000_000]) {
    bytes.writeUInt32BE(start, 4);
    expect(readExif(bytes)).toEqual(NONE);
  }
});
