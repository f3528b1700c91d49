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

test('what admission and advice ask: numbers, yes and no, lists, also as JSON', () => {
  expect(
    parseProfileChanges([
      'clinicalWeeks=62',
      'usClinicalMonths=1.5',
      'gapMonths=0',
      'usResident=no',
      'schoolInVslo=yes',
      'schoolOffShore=no',
      'seeksUsResidency=yes',
      'residencyOpensOn=2027-09-01',
      'specialty=Anesthesiology',
      'coresDone=Surgery, Pediatrics,',
      'affiliations=["Clinic of Miami, Florida"]',
    ]),
  ).toEqual({
    clinicalWeeks: 62,
    usClinicalMonths: 1.5,
    gapMonths: 0,
    usResident: false,
    schoolInVslo: true,
    schoolOffShore: false,
    seeksUsResidency: true,
    residencyOpensOn: '2027-09-01',
    specialty: 'Anesthesiology',
    coresDone: ['Surgery', 'Pediatrics'],
    affiliations: ['Clinic of Miami, Florida'],
  });
  expect(
    parseProfileChanges(['clinicalWeeks=', 'usResident=', 'coresDone=', 'residencyOpensOn=']),
  ).toEqual({ clinicalWeeks: null, usResident: null, coresDone: [], residencyOpensOn: null });
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
  ['dateOfBirth=31/02/2002'],
  ['taughtInEnglish=maybe'],
  ['tests=[oops'],
  ['clinicalWeeks=many'],
  ['clinicalWeeks=-1'],
  ['gapMonths= '],
  ['coresDone=[1]'],
  ['usResident=perhaps'],
  ['nationalities=Turkey'],
])('%s is refused', (pair) => {
  expect(() => parseProfileChanges([pair])).toThrow();
});
