import { expect, test } from 'vitest';
import { pageForImage } from '../../../src/backend/intake/image/page-for-image.ts';

const page = (width: number, height: number, x?: number, y = x) => {
  const placed = pageForImage({ width, height, densityX: x, densityY: y });
  const { pageWidth, pageHeight, ...rest } = placed;
  return { page: [pageWidth, pageHeight], ...rest };
};

test.each([
  // A Letter scan at 300 dots an inch, a bank card at 600, Ledger at 150.
  ['a scan', page(2_550, 3_300, 300), [612, 792]],
  ['a card', page(2_025, 1_275, 600), [243, 153]],
  ['Ledger', page(2_550, 1_650, 150), [1_224, 792]],
  ['a fax, finer across than down', page(1_700, 1_100, 200, 100), [612, 792]],
  ['the coarsest that is believed', page(850, 1_100, 100), [612, 792]],
  ['the finest that is believed', page(10_200, 13_200, 1_200), [612, 792]],
  ['the smallest page', page(150, 150, 100), [108, 108]],
  ['the largest page', page(1_750, 1_750, 100), [1_260, 1_260]],
])('%s lies at true size, without a margin', (_, placed, size) => {
  expect(placed.page).toEqual(size);
  expect(placed).toMatchObject({ x: 0, y: 0, width: size[0], height: size[1] });
});

test.each([
  ['a camera’s 72', page(850, 1_100, 72)],
  ['just too coarse', page(850, 1_100, 99)],
  ['just too fine', page(850, 1_100, 1_201)],
  ['none', page(850, 1_100)],
  ['none across', page(850, 1_100, undefined, 100)],
  ['none down', page(850, 1_100, 100, undefined)],
  ['a stamp', page(149, 149, 100)],
  ['a poster', page(1_751, 1_751, 100)],
  ['narrow as a ribbon', page(100, 1_100, 100)],
])('density that cannot be believed: %s', (_, placed) => {
  expect(placed.page).toEqual([612, 792]);
});

test('fitted into Letter it keeps its shape, lies in the middle and half an inch from the edge', () => {
  const upright = page(1_000, 2_000);
  expect(upright).toEqual({ page: [612, 792], x: 126, y: 36, width: 360, height: 720 });
  const across = page(2_000, 1_000);
  expect(across).toEqual({ page: [792, 612], x: 36, y: 126, width: 720, height: 360 });
  // A square is taken as upright.
  expect(page(500, 500)).toEqual({ page: [612, 792], x: 36, y: 126, width: 540, height: 540 });
});
