import { describe, expect, test } from 'vitest';
import { BIN_DAYS, isPast, keptUntil } from '../../../src/core/bin/bin-days.ts';
import type { BinnedThing } from '../../../src/core/bin/binned-thing.ts';
import { nameAgain } from '../../../src/core/bin/name-again.ts';
import { sayCount, sayErasure } from '../../../src/core/bin/say-erasure.ts';
import { addDays, parseDay } from '../../../src/core/shared/day.ts';

const DAY = parseDay('2027-01-12');

test.each([
  [0, false, false],
  [BIN_DAYS, false, false],
  [BIN_DAYS + 1, false, true],
  [BIN_DAYS + 1, true, false],
])('deleted %i days ago, undo reaching it: %s, it is past: %s', (days, reached, past) => {
  expect(isPast(DAY, addDays(DAY, days), reached)).toBe(past);
  expect(keptUntil(DAY)).toBe('2027-02-11');
});

describe('a name that a deletion took off goes back', () => {
  test.each<[string, unknown, unknown, unknown, unknown]>([
    ['where nothing is now', 'r', null, null, 'r'],
    ['not where another is', 'r', null, 's', 's'],
    ['not where it was not', 's', null, null, null],
    ['not where it was not taken off', 'r', 'r', null, null],
    ['into a list that is as it was left', ['r', 's'], ['s'], ['s'], ['r', 's']],
    ['into a list that has grown', ['r'], [], ['t'], ['t', 'r']],
    [
      'into one field, the others as they are',
      { a: ['r'], b: 1 },
      { a: [], b: 1 },
      { a: [], b: 2, c: 3 },
      { a: ['r'], b: 2, c: 3 },
    ],
    ['as a field that was taken out', { a: 'r', b: 1 }, { b: 1 }, { b: 2 }, { a: 'r', b: 2 }],
  ])('%s', (_, before, after, now, then) => {
    expect(nameAgain('r', before, after, now)).toEqual(then);
  });
});

test('what erasing reaches and what it does not, in sentences', () => {
  const thing = (kind: BinnedThing['kind'], files = 0, packets = 0): BinnedThing => ({
    ...{ kind, id: 'x', title: 'X', deletedOn: DAY, keptUntil: keptUntil(DAY), files, packets },
  });
  const { goes, stays } = sayErasure([thing('document', 2, 1), thing('entry')], {
    untilDays: [DAY],
    backups: 3,
    place: 'vault backups',
  });
  expect(goes[0]).toBe(
    'From the vault: a document and an entry of the immunization record, with 2 files.',
  );
  expect(stays[0]).toContain('The record of a packet keeps the title');
  expect(stays[2]).toBe(
    'The 3 backups that the app made in the folder "vault backups" hold it still, encrypted, until newer ones take the place.',
  );
  expect(stays[3]).toBe(
    'The copy of the vault from before an update holds it until 12 Jan 2027, encrypted.',
  );
  expect(sayErasure([thing('host')], { untilDays: [], backups: 0, place: '' }).stays).toHaveLength(
    2,
  );
  expect(sayCount([thing('host'), thing('host'), thing('line'), thing('letter')])).toBe(
    '2 hosts, a budget line and a letter',
  );
});
