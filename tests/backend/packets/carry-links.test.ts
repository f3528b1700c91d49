import { PDFDict, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { carryLinks } from '../../../src/backend/packets/carry-links.ts';
import { numberDestinations } from '../../../src/backend/packets/number-destinations.ts';
import { addPageLinks } from '../../../src/backend/packets/page-links.ts';
import type { Matrix } from '../../../src/backend/packets/page-matrix.ts';
import { givenDocument, name } from '../intake/pdf/given-document.ts';

const HALF: Matrix = [0.5, 0, 0, 0.5, 100, 200];
/** Turned by a quarter: what lay to the right lies below. */
const TURNED: Matrix = [0, -1, 1, 0, 0, 600];

async function givenPages() {
  const given = await givenDocument(2);
  const pages = given.document.getPages();
  const [first, second] = pages;
  if (first === undefined || second === undefined) throw new Error('two pages');
  const annotate = (...annotations: object[]) =>
    first.node.set(name('Annots'), given.make(annotations.map((one) => given.add(one))));
  /** The links of the first page, as they were written. */
  const links = () =>
    (first.node.Annots()?.asArray() ?? []).map((ref) => given.context.lookup(ref, PDFDict));
  const carry = (matrix = HALF) =>
    carryLinks(
      pages,
      new Map([
        [first, matrix],
        [second, HALF],
      ]),
    );
  const text = (dict: PDFDict | undefined, key: string) =>
    String(dict?.lookup(PDFName.of(key))).replace(/\s+/g, ' ');
  return { ...given, pages, first, second, annotate, links, carry, text };
}

const LINK = { Type: 'Annot', Subtype: 'Link', Rect: [10, 20, 30, 60] };
const WEB = { S: name('URI'), URI: PDFString.of('https://example.org/') };

test.each([
  ['made smaller', HALF, '[ 105 210 115 230 ]'],
  ['turned', TURNED, '[ 20 570 60 590 ]'],
])('a link moves with its page: %s', async (_, matrix, rect) => {
  const { annotate, links, carry, text, first } = await givenPages();
  annotate({ ...LINK, A: WEB });
  carry(matrix);
  const [link] = links();
  expect(links()).toHaveLength(1);
  expect(text(link, 'Rect')).toBe(rect);
  expect(text(link, 'A')).toContain('(https://example.org/)');
  expect(text(link, 'Border')).toBe('[ 0 0 0 ]');
  expect(link?.get(name('P'))).toBe(first.ref);
});

test.each([
  ['its point', [1, name('XYZ'), 20, 400, 3], '/XYZ 110 400 null'],
  ['its line', [1, name('FitH'), 400], '/XYZ 100 400 null'],
  ['a point off the sheet, at its edge', [1, name('XYZ'), -900, 400], '/XYZ 0 400 null'],
  ['a point without a left side', [1, name('XYZ'), null, 400], '/XYZ 100 400 null'],
  ['the page, where no height is said', [1, name('XYZ'), 20, null], '/Fit'],
  ['the page, where no view is said', [1], '/Fit'],
  ['the page, where it is fitted', [1, name('Fit')], '/Fit'],
])('a link within the source leads to %s', async (_, dest, view) => {
  const { annotate, links, carry, text, second } = await givenPages();
  annotate({ ...LINK, Dest: dest }, { ...LINK, A: { S: name('GoTo'), D: dest } });
  carry();
  expect(links().map((link) => text(link, 'Dest'))).toEqual(
    Array(2).fill(`[ ${second.ref} ${view} ]`),
  );
});

test('the lines of a link that runs over two move with it; half a line is left out', async () => {
  const { annotate, links, carry, text } = await givenPages();
  const line = [0, 0, 10, 0, 0, 10, 10, 10];
  annotate(
    { ...LINK, A: WEB, QuadPoints: [...line, ...line] },
    { ...LINK, A: WEB, QuadPoints: line.slice(1) },
    { ...LINK, A: WEB, QuadPoints: [] },
  );
  carry();
  const moved = '100 200 105 200 100 205 105 205';
  expect(links().map((link) => text(link, 'QuadPoints'))).toEqual([
    `[ ${moved} ${moved} ]`,
    'undefined',
    'undefined',
  ]);
});

test('what is no link, has no place or leads nowhere is left out, and a page without links has none', async () => {
  const { annotate, links, carry, first, context } = await givenPages();
  const lost = [
    { ...LINK, Subtype: 'Text', A: WEB },
    { ...LINK, Rect: [1, 2, 3], A: WEB },
    { ...LINK, A: { S: name('URI') } },
    { ...LINK, A: { S: name('Launch'), D: [1] } },
    { ...LINK, Dest: [7] },
    { ...LINK, Dest: [] },
    { ...LINK, Dest: [-1] },
    LINK,
  ];
  annotate(...lost, { ...LINK, A: WEB });
  carry();
  expect(links()).toHaveLength(1);
  annotate(...lost);
  const before = context.enumerateIndirectObjects().length;
  carry();
  expect(first.node.get(name('Annots'))).toBeUndefined();
  expect(context.enumerateIndirectObjects()).toHaveLength(before - lost.length);
});

test('before pages are copied their links name pages by number, and nothing ties them to others', async () => {
  const { annotate, document, links, refs, text, first, add } = await givenPages();
  const gone = add({ Type: 'Page' });
  annotate(
    {
      ...LINK,
      Dest: [refs[1], name('Fit')],
      Parent: refs[0],
      Popup: refs[1],
      NM: PDFString.of('x'),
    },
    { ...LINK, A: { S: name('GoTo'), D: [refs[0]] } },
    { ...LINK, Dest: [gone] },
    { ...LINK, Dest: [1] },
    { ...LINK, Dest: [] },
  );
  first.node.set(name('Thumb'), add({}));
  numberDestinations(document);
  expect(links().map((link) => text(link, 'Dest'))).toEqual([
    '[ 1 /Fit ]',
    'undefined',
    '[ -1 ]',
    '[ 1 ]',
    '[ ]',
  ]);
  expect(text(links()[1], 'A')).toContain('/D [ 0 ]');
  expect(links()[0]?.keys().map(String).sort()).toEqual(['/Dest', '/Rect', '/Subtype', '/Type']);
  expect(first.node.get(name('Thumb'))).toBeUndefined();
});

test('a link that the app draws covers its place and shows the whole page, counted from 1', async () => {
  const { links, pages, first, second, text } = await givenPages();
  const link = { kind: 'link', x: 50, y: 700, width: 400, height: 14, page: 2 } as const;
  addPageLinks(first, [link], pages);
  expect(links()).toHaveLength(1);
  expect(text(links()[0], 'Rect')).toBe('[ 50 700 450 714 ]');
  expect(text(links()[0], 'Dest')).toBe(`[ ${second.ref} /Fit ]`);
  for (const page of [0, 3]) {
    expect(() => addPageLinks(first, [{ ...link, page }], pages)).toThrow('leads to no page');
  }
});
