import { expect, test } from 'vitest';
import { parseProfileChanges } from '../../src/cli/profile-changes.ts';

test('words, lists, yes and no, dates and JSON are read by their field', () => {
  expect(
    parseProfileChanges([
      'familyName=Şahin',
      'nationalities=TR, PL',
      'taughtInEnglish=no',
      'dateOfBirth=2002-08-14',
      'status=final-year',
      'tests=[{"test":"TOEFL","score":102}]',
      'address=a=b',
    ]),
  ).toEqual({
    familyName: 'Şahin',
    nationalities: ['TR', 'PL'],
    taughtInEnglish: false,
    dateOfBirth: '2002-08-14',
    status: 'final-year',
    tests: [{ test: 'TOEFL', score: 102 }],
    address: 'a=b',
  });
});

test('an empty value clears: null for an optional field, empty for another', () => {
  expect(parseProfileChanges(['dateOfBirth=', 'email=', 'nationalities=', 'bcgGiven='])).toEqual({
    dateOfBirth: null,
    email: '',
    nationalities: [],
    bcgGiven: null,
  });
});

test.each([
  ['shoeSize=44'],
  ['familyName'],
  ['=x'],
  ['status=retired'],
  ['dateOfBirth=14/08/2002'],
  ['taughtInEnglish=maybe'],
  ['tests=[oops'],
  ['nationalities=Turkey'],
])('%s is refused', (pair) => {
  expect(() => parseProfileChanges([pair])).toThrow();
});
