import { expect, test } from 'vitest';
import { entryChangesSchema } from '../../../src/contract/schemas/immunization-schemas.ts';
import { changeEntry } from '../../../src/core/immunizations/change-entry.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import {
  BLOCK_KIND,
  becomeKind,
  ENTRY_KINDS,
  kindOf,
  startEntry,
} from '../../../src/ui/immunizations/entry-kinds.ts';

const COMMON = { on: parseDay('2026-05-01'), evidence: [], note: 'n', writtenAs: '' };
const ALL = ENTRY_KINDS.flatMap(({ items }) => items.map(({ value }) => value));

test.each(ALL)('%s begins as an entry that can be saved, under the same word', (kind) => {
  const entry = startEntry(kind, COMMON);
  expect(kindOf(entry)).toBe(kind);
  expect(entryChangesSchema.parse(entry)).toEqual(entry);
  expect(entry).toMatchObject(COMMON);
});

test('every block of the form begins with a kind that there is', () => {
  for (const kind of Object.values(BLOCK_KIND)) expect(ALL).toContain(kind);
});

test('another kind takes the day, the papers and the note over, and no result', () => {
  const igra = startEntry('igra', COMMON);
  const skinTest = changeEntry(igra, becomeKind('skin-test'));
  expect(skinTest).toEqual({ ...COMMON, kind: 'skin-test', country: '' });
  expect(changeEntry(skinTest, { note: 'other' })).toEqual({ ...skinTest, note: 'other' });
});

test.each(ALL)('what turns an entry into %s is taken by the contract whole', (kind) => {
  const changes = becomeKind(kind);
  expect(entryChangesSchema.parse(changes)).toEqual(changes);
});

test('a test for something else keeps the day and loses what came out', () => {
  const titer = startEntry('titer:measles', COMMON);
  const positive = changeEntry(titer, { kind: 'titer', result: 'positive', value: 3, unit: 'x' });
  const mumps = changeEntry(positive, becomeKind('titer:mumps'));
  expect(mumps).toEqual({ ...COMMON, kind: 'titer', analyte: 'mumps', unit: '' });
});
