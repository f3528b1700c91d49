import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { loadPageFont } from '../../../src/backend/pages/page-font.ts';
import { printSheet } from '../../../src/backend/pages/print-sheet.ts';
import { pocketPack } from '../../../src/core/packets/pocket-pack.ts';
import type { Sheet } from '../../../src/core/pages/sheet.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { pocketInput } from '../../core/packets/pocket-season.ts';
import { textsIn } from '../../core/packets/texts-in-sheet.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const run = (program: string, ...args: string[]) =>
  execFileSync(program, args, { encoding: 'utf8' });

const LONG: Sheet = {
  title: 'Physician data sheet of Łucja Şahin Nguyễn',
  subtitle: 'Every kind of block, over several pages',
  blocks: [
    { kind: 'heading', text: 'What is known' },
    {
      kind: 'facts',
      rows: [
        { label: 'Name', value: 'Łucja Şahin Nguyễn' },
        { label: 'A label that is longer than the room for labels and has to break', value: 'ẹ' },
      ],
    },
    { kind: 'heading', text: 'Doses' },
    {
      kind: 'table',
      columns: ['Vaccine', 'Day', 'What the paper says'],
      rows: Array.from({ length: 70 }, (_, index) => [
        `Vaccine${index}`,
        '12 Mar 2026',
        `Κλινική Больница: printed on the ${index} th line of a list that is too long for one page`,
      ]),
    },
    { kind: 'checklist', items: [{ text: 'Signed', detail: 'By a physician, with a stamp' }] },
    { kind: 'write-in', label: 'Signature and day', lines: 2 },
    { kind: 'text', text: 'First line\nSecond line' },
  ],
  footer: 'From what was in your vault on 12 Jan 2027',
};

const print = (sheet: Sheet) =>
  printSheet({ sheet, author: 'Łucja Şahin Nguyễn', madeOn: parseDay('2027-01-12') });

async function save(sheet: Sheet): Promise<string> {
  const path = join(makeFolder(), 'sheet.pdf');
  writeFileSync(path, await print(sheet));
  return path;
}

const wordsIn = (text: string) => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '');

let pocket: Sheet;
beforeAll(async () => {
  pocket = pocketPack(pocketInput('erie', { font: await loadPageFont() }));
});

test.each([
  ['the pocket pack', () => pocket, 1],
  ['a sheet of every kind of block', () => LONG, 3],
] as const)('%s is a sound PDF on US Letter that says every word', async (_, sheetOf, pages) => {
  const sheet = sheetOf();
  const path = await save(sheet);
  expect(run('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found');
  const info = run('pdfinfo', '-f', '1', '-l', '99', path);
  expect([...info.matchAll(/size:\s+612 x 792/g)]).toHaveLength(pages);
  expect(info).toContain('Łucja');
  const text = run('pdftotext', '-layout', path, '-');
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`page ${page} of ${pages}`);
  const printed = new Set(wordsIn(text));
  const lost = textsIn(sheet)
    .flatMap(wordsIn)
    .filter((word) => !printed.has(word));
  expect(lost).toEqual([]);
});

test('any name that the font covers prints right', async () => {
  expect(run('pdftotext', await save(LONG), '-')).toContain('Łucja Şahin Nguyễn');
});

test('the same sheet on the same day gives the same bytes', async () => {
  const [first, second] = [await print(LONG), await print(LONG)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test('a character that the font lacks is refused by name, not printed as "?"', async () => {
  await expect(print({ ...LONG, title: 'Sheet of 山田' })).rejects.toMatchObject({
    code: 'character-not-covered',
    message: expect.stringContaining('"山" (U+5C71) in the title'),
  });
});
