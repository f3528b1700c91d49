import { PDFHexString, PDFNull, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import {
  destinationFinder,
  writeDestination,
} from '../../../../src/backend/intake/pdf/destinations.ts';
import { listPages } from '../../../../src/backend/intake/pdf/page-list.ts';
import { asNumbers } from '../../../../src/backend/intake/pdf/pdf-values.ts';
import { readLinks } from '../../../../src/backend/intake/pdf/read-links.ts';
import { readOutline } from '../../../../src/backend/intake/pdf/read-outline.ts';
import { givenDocument, name } from './given-document.ts';

async function givenBook(pages = 3) {
  const given = await givenDocument(pages);
  const list = () => listPages(given.document) ?? [];
  const find = () => destinationFinder(given.document, list());
  return { ...given, list, find };
}

test('numbers: as many as asked for, more is fine, fewer or anything else is none', async () => {
  const { context, make, add } = await givenDocument();
  const read = (value: unknown) => asNumbers(context, make(value), 4);
  expect(read([1, 2, 3, 4])).toEqual([1, 2, 3, 4]);
  expect(read([1, add(2), 3, 4, 5])).toEqual([1, 2, 3, 4]);
  expect(read([1, 2, 3])).toBeUndefined();
  expect(read([1, 2, 3, name('a')])).toBeUndefined();
  expect(read([1, 2, 3, Number.POSITIVE_INFINITY])).toBeUndefined();
  expect(read(7)).toBeUndefined();
});

test('a destination names its page by reference or by number, and its view', async () => {
  const { find, make, refs } = await givenBook();
  const lead = (value: unknown) => find()(make(value));
  expect(lead([refs[1], name('XYZ'), 10, PDFNull, 2, 3, 4])).toEqual({
    page: 1,
    view: 'XYZ',
    numbers: [10, null, 2, 3],
  });
  expect(lead([0, name('FitH'), 700])).toEqual({ page: 0, view: 'FitH', numbers: [700] });
  for (const bare of [[refs[2]], [refs[2], name('Odd'), 1], [refs[2], 7]]) {
    expect(lead(bare)).toEqual({ page: 2, view: 'Fit', numbers: [] });
  }
  expect(lead([2])?.page).toBe(2);
  for (const nowhere of [[], [3], [-1], [0.5], [name('a')], 7]) {
    expect(lead(nowhere)).toBeUndefined();
  }
});

test('a named destination is found in the old table and in the tree of names, also below', async () => {
  const { find, make, add, refs, set } = await givenBook();
  set('Dests', make({ old: [refs[0]] }));
  const leaf = add({ Names: [PDFString.of('c'), [refs[2]], PDFString.of('without a value')] });
  const Dests = add({ Names: [PDFHexString.of('62'), { D: [refs[1]] }], Kids: [leaf, 7] });
  set('Names', make({ Dests }));
  const named = find();
  const page = (value: Parameters<typeof named>[0]) => named(value)?.page;
  expect([name('old'), PDFString.of('b'), PDFString.of('c')].map(page)).toEqual([0, 1, 2]);
  expect([PDFString.of('d'), PDFString.of('without a value')].map(page)).toEqual([
    undefined,
    undefined,
  ]);
});

test('names that lead to names end, and so does a tree of names in a circle', async () => {
  const { find, make, context, refs, set } = await givenBook();
  const root = context.nextRef();
  const Names = [PDFString.of('a'), PDFString.of('b'), PDFString.of('b'), [refs[1]]];
  const loop = [PDFString.of('c'), PDFString.of('c')];
  context.assign(root, make({ Names: [...Names, ...loop], Kids: [root] }));
  set('Names', make({ Dests: root }));
  const named = find();
  expect(named(PDFString.of('a'))?.page).toBe(1);
  expect(named(PDFString.of('c'))).toBeUndefined();
});

test('in a copy a destination has the number of its page', async () => {
  const { context } = await givenDocument();
  const written = writeDestination(context, { page: 2, view: 'XYZ', numbers: [1, null] });
  expect(String(written)).toBe('[ 2 /XYZ 1 null ]');
});

test('links to pages, and to web and mail addresses, are kept; all others are counted', async () => {
  const { find, list, document, make, add, refs } = await givenBook();
  const Rect = [1, 2, 3, 4];
  const link = (more: object) => add({ Type: 'Annot', Subtype: 'Link', Rect, ...more });
  const action = (S: string, more: object) => link({ A: { S: name(S), ...more } });
  const web = (address: string) => action('URI', { URI: PDFString.of(address) });
  const annotations = [
    link({ Dest: [refs[1]] }),
    action('GoTo', { D: [refs[2]] }),
    web('https://example.org/a'),
    web(' mailto:dean@example.org '),
    // These are left out.
    link({ Dest: [9] }),
    link({}),
    link({ Dest: [refs[1]], F: 2 }),
    link({ Dest: [refs[1]], Rect: [1, 2, 3] }),
    web('file:///etc/passwd'),
    web('https://example.org/with space'),
    action('Launch', { URI: PDFString.of('https://example.org/a') }),
    // These are no links at all.
    add({ Type: 'Annot', Subtype: 'Text', Rect }),
    make(7),
  ];
  document.getPage(0).node.set(name('Annots'), make(annotations));
  const [page] = list();
  if (page === undefined) throw new Error('no page');
  const { kept, removed } = readLinks(document, page, find());
  expect(kept.map(({ target }) => (typeof target === 'string' ? target : target.page))).toEqual([
    1,
    2,
    'https://example.org/a',
    'mailto:dean@example.org',
  ]);
  expect(kept.every(({ rect }) => String(rect) === '1,2,3,4')).toBe(true);
  expect(removed).toBe(7);
});

test('a link keeps its looks: the places of its lines, its border and its colour', async () => {
  const { find, list, document, make, add, refs } = await givenBook();
  const QuadPoints = [1, 2, 3, 4, 5, 6, 7, 8];
  const looks = (more: object) => {
    const plain = { Type: 'Annot', Subtype: 'Link', Rect: [1, 2, 3, 4], Dest: [refs[1]] };
    document.getPage(0).node.set(name('Annots'), make([add({ ...plain, ...more })]));
    const [page] = list();
    const [link] = page ? readLinks(document, page, find()).kept : [];
    return [link?.quads, link?.border, link?.color];
  };
  expect(looks({})).toEqual([undefined, [0, 0, 1], undefined]);
  expect(looks({ QuadPoints, Border: [1, 2, 0], C: [1, 0, 0] })).toEqual([
    QuadPoints,
    [1, 2, 0],
    [1, 0, 0],
  ]);
  expect(looks({ BS: {}, Border: [1, 2, 0] })[1]).toEqual([0, 0, 1]);
  expect(looks({ BS: { W: 3 } })[1]).toEqual([0, 0, 3]);
});

async function outlineOf(write: (book: Awaited<ReturnType<typeof givenBook>>) => unknown) {
  const book = await givenBook();
  const First = write(book);
  book.set('Outlines', book.make({ First }));
  return readOutline(book.document, book.find());
}

test('headings with the pages they lead to, each with those beneath', async () => {
  const outline = await outlineOf(({ add, refs }) => {
    const below = add({ Title: PDFString.of('Below'), Dest: [refs[2]] });
    const next = add({ Title: PDFString.of('Next'), A: { S: name('GoTo'), D: [refs[1]] } });
    return add({ Title: PDFString.of('  A\u0000b '), Dest: [refs[0]], First: below, Next: next });
  });
  expect(outline).toEqual([
    { title: 'A b', page: 0, children: [{ title: 'Below', page: 2, children: [] }] },
    { title: 'Next', page: 1, children: [] },
  ]);
});

test('a heading that leads nowhere, or has no title, gives its place to those beneath', async () => {
  const outline = await outlineOf(({ add, refs }) => {
    const below = (title: string) => add({ Title: PDFString.of(title), Dest: [refs[2]] });
    const launch = { S: name('Launch'), D: [refs[1]] };
    const third = add({ Title: PDFString.of('Starts a program'), A: launch, First: below('c') });
    const second = add({ Dest: [refs[1]], First: below('b'), Next: third });
    return add({ Title: PDFString.of('Nowhere'), Dest: [9], First: below('a'), Next: second });
  });
  expect(outline.map(({ title }) => title)).toEqual(['a', 'b', 'c']);
});

test('an outline is at most eight deep, and a long title is cut', async () => {
  const outline = await outlineOf(({ add, refs }) => {
    let First: unknown;
    for (let depth = 12; depth >= 1; depth -= 1) {
      const Title = PDFString.of(`${depth}${'x'.repeat(400)}`);
      First = add({ Title, Dest: [refs[0]], ...(First === undefined ? {} : { First }) });
    }
    return First;
  });
  const depths: string[] = [];
  for (let level = outline; level[0] !== undefined; level = [...level[0].children]) {
    depths.push(level[0].title);
  }
  expect(depths.map((title) => Number.parseInt(title, 10))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(new Set(depths.map((title) => title.length))).toEqual(new Set([300]));
});

test('without an outline there are no headings', async () => {
  const { document, find } = await givenBook();
  expect(readOutline(document, find())).toEqual([]);
});
