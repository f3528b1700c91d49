import { PDFName, type PDFRef } from 'pdf-lib';
import { expect, test } from 'vitest';
import { listPages } from '../../../../src/backend/intake/pdf/page-list.ts';
import { givenDocument } from './given-document.ts';

type Given = Awaited<ReturnType<typeof givenDocument>>;

const page = (given: Given, note: string, more: object = {}) =>
  given.add({ Type: 'Page', Note: PDFName.of(note), ...more });

function notes({ document, set }: Given, root: PDFRef): string[] {
  set('Pages', root);
  const pages = listPages(document) ?? [];
  return pages.map(({ dict }) => String(dict.get(PDFName.of('Note'))));
}

test('pages come in the order of the tree, whatever the counts say', async () => {
  const given = await givenDocument();
  const inner = given.add({ Type: 'Pages', Kids: [page(given, 'b'), page(given, 'c')], Count: 7 });
  const root = given.add({
    Type: 'Pages',
    Kids: [page(given, 'a'), inner, page(given, 'd')],
    Count: 0,
  });
  expect(notes(given, root)).toEqual(['/a', '/b', '/c', '/d']);
});

test('a page that stands twice is two pages, and each knows the object it came from', async () => {
  const given = await givenDocument();
  const twice = page(given, 'a');
  const direct = given.make({ Type: 'Page', Note: PDFName.of('b') });
  given.set('Pages', given.add({ Type: 'Pages', Kids: [twice, direct, twice] }));
  expect(listPages(given.document)?.map(({ ref }) => ref)).toEqual([twice, undefined, twice]);
});

test('a tree that goes in circles ends, and the same branch twice does not', async () => {
  const given = await givenDocument();
  const root = given.context.nextRef();
  const branch = given.add({ Type: 'Pages', Kids: [page(given, 'b'), root] });
  given.context.assign(
    root,
    given.make({ Type: 'Pages', Kids: [page(given, 'a'), branch, branch] }),
  );
  expect(notes(given, root)).toEqual(['/a', '/b', '/b']);
});

test('what is missing or no dictionary is passed over', async () => {
  const given = await givenDocument();
  const gone = given.context.nextRef();
  const root = given.add({ Type: 'Pages', Kids: [gone, 7, page(given, 'a')] });
  expect(notes(given, root)).toEqual(['/a']);
  const empty = await givenDocument();
  empty.catalog.delete(PDFName.of('Pages'));
  expect(listPages(empty.document)).toEqual([]);
});

test('a page takes from above what it has not itself, from the nearest that has it', async () => {
  const given = await givenDocument();
  const own = page(given, 'own', { Rotate: 90 });
  const inner = given.add({ Type: 'Pages', Rotate: 180, Kids: [page(given, 'inner'), own] });
  const Kids = [page(given, 'outer'), inner];
  given.set('Pages', given.add({ Type: 'Pages', MediaBox: [0, 0, 9, 9], Rotate: 270, Kids }));
  const pages = listPages(given.document)?.map(({ dict }) =>
    ['Note', 'Rotate', 'MediaBox', 'Kids'].map((key) => String(dict.get(PDFName.of(key)))),
  );
  expect(pages).toEqual([
    ['/outer', '270', '[ 0 0 9 9 ]', 'undefined'],
    ['/inner', '180', '[ 0 0 9 9 ]', 'undefined'],
    ['/own', '90', '[ 0 0 9 9 ]', 'undefined'],
  ]);
});

test('twenty thousand pages are a list, one more is an attack', async () => {
  const given = await givenDocument();
  const one = page(given, 'a');
  const list = (count: number) => {
    given.set('Pages', given.add({ Type: 'Pages', Kids: Array(count).fill(one) }));
    return listPages(given.document)?.length;
  };
  expect(list(20_000)).toBe(20_000);
  expect(list(20_001)).toBeUndefined();
});
