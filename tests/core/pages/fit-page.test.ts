import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPage, LETTER, STAMP_STRIP } from '../../../src/core/pages/fit-page.ts';

const side = fc.double({ min: 1, max: 14_400, noNaN: true });
const anyPage = fc.record({ width: side, height: side });
const paper = fc.constantFrom('letter' as const, 'original' as const);
const near = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));

test('a page lies whole on its sheet, undistorted, above the strip of the stamp', () => {
  fc.assert(
    fc.property(anyPage, paper, (page, on) => {
      const { sheet, x, y, scale } = fitPage(page, on);
      expect(scale).toBeGreaterThan(0);
      expect(scale).toBeLessThanOrEqual(1);
      expect(x).toBeGreaterThanOrEqual(-1e-6);
      expect(y).toBeGreaterThanOrEqual(STAMP_STRIP - 1e-6);
      expect(x + page.width * scale).toBeLessThanOrEqual(sheet.width + 1e-6);
      expect(y + page.height * scale).toBeLessThanOrEqual(sheet.height + 1e-6);
    }),
  );
});

test('on Letter the sheet is Letter, turned for landscape pages, and the page fills it or keeps its size', () => {
  fc.assert(
    fc.property(anyPage, (page) => {
      const { sheet, scale } = fitPage(page, 'letter');
      const turned = page.width > page.height;
      expect(sheet).toEqual(turned ? { width: LETTER.height, height: LETTER.width } : LETTER);
      const full =
        near(page.width * scale, sheet.width) ||
        near(page.height * scale, sheet.height - STAMP_STRIP);
      expect(full || scale === 1).toBe(true);
    }),
  );
});

test.each([
  ['A4', 595.28, 841.89, 612, 792],
  ['US Letter', 612, 792, 612, 792],
  ['a course card', 242.65, 153.07, 792, 612],
])('%s', (_name, width, height, sheetWidth, sheetHeight) => {
  expect(fitPage({ width, height }, 'letter').sheet).toEqual({
    width: sheetWidth,
    height: sheetHeight,
  });
});

test('original sizes are kept, with the strip added below', () => {
  expect(fitPage({ width: 300, height: 200 }, 'original')).toEqual({
    sheet: { width: 300, height: 200 + STAMP_STRIP },
    x: 0,
    y: STAMP_STRIP,
    scale: 1,
  });
});
