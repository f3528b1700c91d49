import { PDFDict, PDFHexString, PDFName } from 'pdf-lib';
import { expect, test } from 'vitest';
import { writeOutline } from '../../../src/backend/packets/write-outline.ts';
import type { OutlineEntry } from '../../../src/core/packets/packet-plan.ts';
import { givenDocument } from '../intake/pdf/given-document.ts';

const entry = (title: string, page: number, children: OutlineEntry[] = []): OutlineEntry => ({
  title,
  page,
  children,
});

async function written(entries: readonly OutlineEntry[], pages = 3) {
  const { document, catalog, refs } = await givenDocument(pages);
  writeOutline(document, entries, document.getPages());
  const key = (text: string) => PDFName.of(text);
  const at = (dict: PDFDict | undefined, name: string) => {
    const found = dict?.lookup(key(name));
    return found instanceof PDFDict ? found : undefined;
  };
  /** Title, page and count of each in a row, forwards; those beneath in brackets. */
  const row = (parent: PDFDict | undefined): string[] => {
    const said: string[] = [];
    let before: PDFDict | undefined;
    for (let item = at(parent, 'First'); item !== undefined; item = at(item, 'Next')) {
      expect(at(item, 'Prev')).toBe(before);
      expect(at(item, 'Parent')).toBe(parent);
      const title = item.lookup(key('Title'), PDFHexString).decodeText();
      const page = refs.findIndex((ref) => String(item?.lookup(key('Dest'))) === `[ ${ref} /Fit ]`);
      const below = at(item, 'First') === undefined ? '' : ` (${row(item).join(', ')})`;
      said.push(`${title} ${page + 1} ${item.get(key('Count')) ?? '-'}${below}`);
      before = item;
    }
    expect(at(parent, 'Last')).toBe(before);
    return said;
  };
  const root = at(catalog, 'Outlines');
  return root && { count: String(root.get(key('Count'))), rows: row(root) };
}

test('documents show in their order, what lies beneath is folded: a negative count', async () => {
  const entries = [
    entry('BLS card', 1, [entry('Kapitel Ä', 2), entry('Front', 1)]),
    entry('Transcript', 3),
    entry('Passport', 2),
  ];
  expect(await written(entries)).toEqual({
    count: '3',
    rows: ['BLS card 1 -2 (Kapitel Ä 2 -, Front 1 -)', 'Transcript 3 -', 'Passport 2 -'],
  });
});

test('one document is an outline; none is none', async () => {
  expect(await written([entry('BLS card', 1)], 1)).toEqual({ count: '1', rows: ['BLS card 1 -'] });
  expect(await written([])).toBeUndefined();
});

test.each([0, 4])('an entry for page %i, which there is not, is refused', async (page) => {
  await expect(written([entry('BLS card', page)])).rejects.toThrow('leads to no page');
});
