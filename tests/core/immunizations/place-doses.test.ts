import { expect, test } from 'vitest';
import { placeDoses } from '../../../src/core/immunizations/place-doses.ts';
import { day, givenDose, givenTiter } from './given-record.ts';

const CARD = 'card' as never;
const dose = (vaccine: 'mmr' | 'varicella', on: string, writtenAs = '') => ({
  vaccine,
  on: day(on),
  writtenAs,
});

test('a dose of the card is a new entry, proved by it, with the date as the card prints it', () => {
  expect(placeDoses([], [dose('mmr', '2015-02-01', '01/02/2015')], CARD)).toEqual([
    {
      kind: 'dose',
      vaccine: 'mmr',
      on: '2015-02-01',
      writtenAs: '01/02/2015',
      product: '',
      evidence: [CARD],
      note: '',
    },
  ]);
  expect(placeDoses([], [dose('mmr', '2015-02-01')], undefined)).toMatchObject([{ evidence: [] }]);
});

test('what is on record by its vaccine and day gains the card and is not there twice', () => {
  const known = { ...givenDose('mmr', '2003-09-02'), evidence: ['letter' as never] };
  const doses = [dose('mmr', '2003-09-02'), dose('varicella', '2003-09-02')];
  expect(placeDoses([known, givenTiter('varicella', '2003-09-02')], doses, CARD)).toMatchObject([
    { id: known.id, evidence: ['letter', CARD] },
    { kind: 'dose', vaccine: 'varicella' },
  ]);
  const proved = { ...known, evidence: [CARD] };
  expect(placeDoses([proved], [dose('mmr', '2003-09-02')], CARD)).toEqual([]);
  expect(placeDoses([known], [dose('mmr', '2003-09-02')], undefined)).toEqual([]);
});

test('the same dose twice on one card is one', () => {
  const twice = [dose('mmr', '2003-09-02'), dose('mmr', '2003-09-02', '02/09/2003')];
  expect(placeDoses([], twice, CARD)).toHaveLength(1);
});
