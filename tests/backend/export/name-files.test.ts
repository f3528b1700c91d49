import { expect, test } from 'vitest';
import { nameFiles } from '../../../src/backend/export/name-files.ts';

const shelf = (...documents: readonly (readonly [type: string, ...files: string[]])[]) =>
  documents.map(([type, ...files], place) => ({
    type,
    versions: files.map((fileName, index) => ({ id: `${place}-${index}`, fileName })),
  })) as never;

test('files lie in a folder of their type, in the order of the shelf', () => {
  expect([...nameFiles(shelf(['bls', 'card.pdf'], ['photo', 'me.jpg', 'old.jpg']))]).toEqual([
    ['0-0', 'documents/bls/card.pdf'],
    ['1-0', 'documents/photo/me.jpg'],
    ['1-1', 'documents/photo/old.jpg'],
  ]);
});

test('no two meet, on any system: a number is put before the ending', () => {
  const names = nameFiles(
    shelf(
      ['bls', 'card.pdf', 'Card.PDF', 'card.pdf'],
      ['bls', 'card.pdf', 'card'],
      ['bls', 'card'],
    ),
  );
  expect([...names.values()]).toEqual([
    'documents/bls/card.pdf',
    'documents/bls/Card (2).PDF',
    'documents/bls/card (3).pdf',
    'documents/bls/card (4).pdf',
    'documents/bls/card',
    'documents/bls/card (2)',
  ]);
  expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(6);
});

test('the same name in two folders stays, and a name that is an ending alone is a name', () => {
  const names = nameFiles(shelf(['bls', 'card.pdf', '.pdf', '.pdf'], ['acls', 'card.pdf']));
  const [card, bare, second, other] = [...names.values()];
  expect([card, other]).toEqual(['documents/bls/card.pdf', 'documents/acls/card.pdf']);
  expect(second).not.toBe(bare);
});
