import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrontPage } from '../../../src/core/pages/front-page.ts';
import { countSheetPages, layoutSheet } from '../../../src/core/pages/layout-sheet.ts';
import type { PageItem, TextItem } from '../../../src/core/pages/page-item.ts';
import type { Sheet, SheetBlock } from '../../../src/core/pages/sheet.ts';
import { PLAIN_FONT } from '../packets/packet-season.ts';
import { textsIn } from '../packets/texts-in-sheet.ts';

const word = fc.string({
  minLength: 1,
  maxLength: 11,
  unit: fc.constantFrom(...'abcdefgŁŞễ0123(),.'),
});
const words = (most: number) =>
  fc.array(word, { minLength: 1, maxLength: most }).map((list) => list.join(' '));

const anyBlock: fc.Arbitrary<SheetBlock> = fc.oneof(
  words(6).map((text): SheetBlock => ({ kind: 'heading', text })),
  words(260).map((text): SheetBlock => ({ kind: 'text', text })),
  fc
    .array(fc.record({ label: words(3), value: words(40) }), { minLength: 1, maxLength: 9 })
    .map((rows): SheetBlock => ({ kind: 'facts', rows })),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 30 }))
    .chain(([columns, rows]) =>
      fc.record({
        kind: fc.constant('table' as const),
        columns: fc.array(words(2), { minLength: columns, maxLength: columns }),
        rows: fc.array(fc.array(words(25), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      }),
    ),
  fc
    .array(fc.record({ text: words(30), detail: fc.oneof(words(60), fc.constant('')) }), {
      maxLength: 12,
    })
    .map((items): SheetBlock => ({ kind: 'checklist', items })),
  fc
    .record({ label: words(8), lines: fc.integer({ min: 1, max: 6 }) })
    .map(({ label, lines }): SheetBlock => ({ kind: 'write-in', label, lines })),
);

const anySheet: fc.Arbitrary<Sheet> = fc.record({
  title: words(8),
  subtitle: words(12),
  blocks: fc.array(anyBlock, { maxLength: 10 }),
  footer: words(30),
});

const textsOf = (items: readonly PageItem[]) =>
  items.filter((item): item is TextItem => item.kind === 'text');
const joined = (pages: readonly FrontPage[]) =>
  pages.flatMap(({ items }) => textsOf(items).map(({ text }) => text)).join(' ');

test('no word of the sheet is lost', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      const shown = ` ${joined(layoutSheet(sheet, PLAIN_FONT))} `;
      for (const text of textsIn(sheet))
        for (const one of text.split(' ')) expect(shown).toContain(` ${one} `.trimEnd());
    }),
  );
});

test('nothing leaves the page, its margins or the room above the footer', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { sheet: size, items } of layoutSheet(sheet, PLAIN_FONT)) {
        for (const item of items) {
          const right =
            item.kind === 'text'
              ? item.x + PLAIN_FONT.width(item.text, item.weight, item.size)
              : item.x + ('width' in item ? item.width : 0);
          expect(item.x).toBeGreaterThanOrEqual(59);
          expect(right).toBeLessThanOrEqual(size.width - 59);
          expect(item.y).toBeGreaterThan(28);
          expect(item.y).toBeLessThan(size.height - 60);
        }
      }
    }),
  );
});

/** The rectangle that letters fill: from a little under the base line to the height of capitals. */
const boxOf = ({ x, y, text, weight, size }: TextItem) => ({
  left: x,
  right: x + PLAIN_FONT.width(text, weight, size),
  bottom: y - size * 0.22,
  top: y + size * 0.78,
});

test('no two texts overlap', () => {
  fc.assert(
    fc.property(anySheet, (sheet) => {
      for (const { items } of layoutSheet(sheet, PLAIN_FONT)) {
        const boxes = textsOf(items).map(boxOf);
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left + 0.01 ||
              b.right <= a.left + 0.01 ||
              a.top <= b.bottom + 0.01 ||
              b.top <= a.bottom + 0.01;
            expect(apart).toBe(true);
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a heading never stands alone at the foot of a page', () => {
  const filler: SheetBlock = { kind: 'text', text: 'line' };
  for (let lines = 20; lines < 60; lines += 1) {
    const blocks: SheetBlock[] = [
      ...Array.from({ length: lines }, () => filler),
      { kind: 'heading', text: 'Heading' },
      { kind: 'table', columns: ['Column'], rows: [['first'], ['second']] },
    ];
    const pages = layoutSheet({ title: 'T', subtitle: '', blocks, footer: 'F' }, PLAIN_FONT);
    const page = pages.find(({ items }) => textsOf(items).some(({ text }) => text === 'Heading'));
    const texts = textsOf(page?.items ?? []).map(({ text }) => text);
    expect(texts.slice(texts.indexOf('Heading')).slice(0, 3)).toEqual([
      'Heading',
      'Column',
      'first',
    ]);
  }
});

test('a table that runs over names its columns on every page', () => {
  const rows = Array.from({ length: 120 }, (_, index) => [`row ${index}`, 'value']);
  const sheet: Sheet = {
    title: 'Long table',
    subtitle: '',
    blocks: [{ kind: 'table', columns: ['Name', 'Figure'], rows }],
    footer: 'Footer',
  };
  const pages = layoutSheet(sheet, PLAIN_FONT);
  expect(pages.length).toBeGreaterThan(2);
  for (const [index, { items }] of pages.entries()) {
    const texts = textsOf(items).map(({ text }) => text);
    expect(texts.filter((text) => text === 'Figure')).toHaveLength(1);
    expect(texts).toContain('Footer');
    expect(texts).toContain(`page ${index + 1} of ${pages.length}`);
  }
});

test('a word wider than its column is cut, and none of it is lost', () => {
  const long = 'x'.repeat(700);
  const sheet: Sheet = {
    title: 'T',
    subtitle: '',
    blocks: [{ kind: 'table', columns: ['A', 'B'], rows: [[long, 'short']] }],
    footer: '',
  };
  const pages = layoutSheet(sheet, PLAIN_FONT);
  const letters = pages.flatMap(({ items }) => textsOf(items).map(({ text }) => text)).join('');
  expect(letters.match(/x/g)).toHaveLength(700);
});

test.each([
  ['title', { title: 'Name: 山' }, 'the title'],
  ['a value', { blocks: [{ kind: 'facts', rows: [{ label: 'Name', value: 'שלום' }] }] }, '"Name"'],
  [
    'a cell',
    { blocks: [{ kind: 'table', columns: ['Mask'], rows: [['山']] }] },
    'the column "Mask"',
  ],
] as const)('a character that the font lacks is named with its place: %s', (_, part, place) => {
  const sheet: Sheet = { title: 'T', subtitle: '', blocks: [], footer: '', ...part };
  expect(() => layoutSheet(sheet, PLAIN_FONT)).toThrow(
    expect.objectContaining({
      code: 'character-not-covered',
      message: expect.stringContaining(place),
    }),
  );
  expect(countSheetPages(sheet, PLAIN_FONT)).toBe(1);
});
