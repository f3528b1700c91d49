import { degrees, PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { pageFacts } from '../../../src/backend/intake/page-facts.ts';

type Box = readonly [number, number, number, number];

async function facts(angle: number, [x, y, width, height]: Box) {
  const document = await PDFDocument.create();
  const page = document.addPage([400, 200]);
  page.setRotation(degrees(angle));
  page.setCropBox(x, y, width, height);
  return (await pageFacts(await document.save()))[0];
}

const WHOLE: Box = [0, 0, 400, 200];

test.each([
  [0, { width: 400, height: 200, rotate: 0 }],
  [90, { width: 200, height: 400, rotate: 90 }],
  [180, { width: 400, height: 200, rotate: 180 }],
  [270, { width: 200, height: 400, rotate: 270 }],
  [-90, { width: 200, height: 400, rotate: 270 }],
  [450, { width: 200, height: 400, rotate: 90 }],
])('a page turned by %i degrees, as it is displayed', async (angle, size) => {
  expect(await facts(angle, WHOLE)).toEqual(size);
});

test.each<[string, Box, number, number]>([
  ['inside', [100, 50, 200, 100], 200, 100],
  ['over the right and upper edge', [300, 150, 500, 500], 100, 50],
  ['over the left and lower edge', [-50, -60, 150, 160], 100, 100],
  ['wholly outside', [500, 300, 50, 50], 400, 200],
])('a crop box that lies %s', async (_, box, width, height) => {
  expect(await facts(0, box)).toMatchObject({ width, height });
});
