import { degrees, PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { applyMatrix, matrixToSheet } from '../../../src/backend/packets/page-matrix.ts';

/** A page of 400 by 200 whose visible box begins at 100, 50 and is 200 by 100. */
async function givenPage(rotation = 0) {
  const page = (await PDFDocument.create()).addPage([400, 200]);
  page.setCropBox(100, 50, 200, 100);
  page.setRotation(degrees(rotation));
  return page;
}

/** The sheet places of the box's own lower left and upper right corner. */
async function corners(rotation: number, width: number) {
  const sheet = { width, height: 900 };
  const { matrix } = matrixToSheet(await givenPage(rotation), { sheet, x: 50, y: 30, scale: 1 });
  return [applyMatrix(matrix, 100, 50), applyMatrix(matrix, 300, 150)].map((place) =>
    place.map((value) => Number(value.toFixed(6))),
  );
}

// Fitted into the width between two margins of 50: 200 points of the page are 400 of the sheet.
test.each([
  [
    0,
    500,
    [
      [50, 30],
      [450, 230],
    ],
  ],
  [
    360,
    500,
    [
      [50, 30],
      [450, 230],
    ],
  ],
  [
    180,
    500,
    [
      [450, 230],
      [50, 30],
    ],
  ],
  // Turned, the box is 100 wide and 200 high.
  [
    90,
    300,
    [
      [50, 430],
      [250, 30],
    ],
  ],
  [
    -270,
    300,
    [
      [50, 430],
      [250, 30],
    ],
  ],
  [
    270,
    300,
    [
      [250, 30],
      [50, 430],
    ],
  ],
])('a page turned by %i degrees lies upright on its sheet', async (rotation, width, places) => {
  expect(await corners(rotation, width)).toEqual(places);
});

test.each([
  ['inside', [100, 50, 200, 100], { x: 100, y: 50, width: 200, height: 100 }],
  [
    'over the right and upper edge',
    [300, 150, 500, 500],
    { x: 300, y: 150, width: 100, height: 50 },
  ],
  ['over the left and lower edge', [-50, -60, 150, 160], { x: 0, y: 0, width: 100, height: 100 }],
  ['wholly outside', [500, 300, 50, 50], { x: 0, y: 0, width: 400, height: 200 }],
  ['without a width', [100, 50, 0, 100], { x: 0, y: 0, width: 400, height: 200 }],
  ['without a height', [100, 50, 200, 0], { x: 0, y: 0, width: 400, height: 200 }],
] as const)(
  'what shows of a page whose crop box lies %s',
  async (_, [x, y, width, height], shown) => {
    const page = (await PDFDocument.create()).addPage([400, 200]);
    page.setCropBox(x, y, width, height);
    const sheet = { width: 400, height: 200 };
    expect(matrixToSheet(page, { sheet, x: 0, y: 0, scale: 1 }).clip).toEqual(shown);
  },
);
