import { expect, test } from 'vitest';
import { differenceOf, looksTheSame } from '../../../../src/backend/intake/pdf/compare-drawings.ts';

const [WIDTH, HEIGHT] = [100, 100];

/** White, with pixels set to a colour. */
function drawing(...set: readonly (readonly [x: number, y: number, color: readonly number[]])[]) {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 3).fill(255);
  for (const [x, y, color] of set) pixels.set(color, (y * WIDTH + x) * 3);
  return { width: WIDTH, height: HEIGHT, pixels };
}

const BLACK = [0, 0, 0];
const ONE_PIXEL = 1 / (WIDTH * HEIGHT);

test('the same drawing differs by nothing, another size by all', () => {
  const one = drawing([50, 50, BLACK]);
  expect(differenceOf(one, drawing([50, 50, BLACK]))).toBe(0);
  expect(differenceOf(one, { ...one, width: 99 })).toBe(1);
  expect(differenceOf(one, { ...one, height: 99 })).toBe(1);
  expect(looksTheSame(one, { ...one, height: 99 })).toBe(false);
});

test.each([
  ['in the middle', 50, 50],
  ['in the first corner', 0, 0],
  ['in the last corner', WIDTH - 1, HEIGHT - 1],
  ['on the edge', WIDTH - 1, 0],
])('a dot that is lost counts once, %s, whichever drawing has it', (_, x, y) => {
  const dot = drawing([x, y, BLACK]);
  expect(differenceOf(dot, drawing())).toBe(ONE_PIXEL);
  expect(differenceOf(drawing(), dot)).toBe(ONE_PIXEL);
});

test.each([
  ['right', 1, 0],
  ['left', -1, 0],
  ['down', 0, 1],
  ['up', 0, -1],
  ['aslant', 1, 1],
])('a dot that moved by one pixel %s is not lost; by two it is, twice', (_, dx, dy) => {
  const dot = drawing([50, 50, BLACK]);
  expect(differenceOf(dot, drawing([50 + dx, 50 + dy, BLACK]))).toBe(0);
  expect(differenceOf(dot, drawing([50 + 2 * dx, 50 + 2 * dy, BLACK]))).toBe(2 * ONE_PIXEL);
});

test.each([0, 1, 2])('channel %i counts beyond a shade that eyes do not see', (channel) => {
  const shade = (off: number) =>
    drawing([50, 50, [0, 1, 2].map((at) => (at === channel ? 255 - off : 255))]);
  expect(differenceOf(shade(40), drawing())).toBe(0);
  expect(differenceOf(shade(41), drawing())).toBe(ONE_PIXEL);
  expect(differenceOf(drawing(), shade(41))).toBe(ONE_PIXEL);
});

test('three of ten thousand pixels may differ, four may not', () => {
  const dots = (count: number) =>
    drawing(...Array.from({ length: count }, (_, index) => [10 + 5 * index, 50, BLACK] as const));
  expect(looksTheSame(dots(3), drawing())).toBe(true);
  expect(looksTheSame(dots(4), drawing())).toBe(false);
});
