import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { suggestTitle } from '../../../src/core/documents/suggest-title.ts';
import { suggestType } from '../../../src/core/documents/suggest-type.ts';

test.each([
  ['Passport_scan.jpg', 'passport'],
  ['BLS-card 2025.pdf', 'bls'],
  ['acls.pdf', 'acls'],
  ["dean's letter.pdf", 'deans-letter'],
  ['DeansLetter.pdf', 'deans-letter'],
  ['Smith.Transcript.pdf', 'transcript'],
  ['Clerkship evaluation, surgery.pdf', 'clerkship-evaluation'],
  ['Quantiferon_2026.pdf', 'tb-test'],
  ['HepB titer.pdf', 'hepatitis-b'],
  ['USMLE Step 1 report.pdf', 'usmle-step-1'],
  ['step2ck.pdf', 'usmle-step-2'],
  ['TOEFL.pdf', 'english-test'],
  ['flu-2026.jpg', 'influenza'],
  ['chest x-ray.pdf', 'chest-x-ray'],
  ['malpractice certificate.pdf', 'malpractice'],
  ['Diploma_Yilmaz.pdf', 'diploma'],
  ['ECFMG certificate.pdf', 'ecfmg-certificate'],
  ['medical license translation.pdf', 'medical-licence'],
  ['Letter of employment.pdf', 'employment-letter'],
  ['bank statement.pdf', 'proof-of-funds'],
  ['I-94.pdf', 'arrival-record'],
  ['EAD card.jpg', 'work-permit'],
  ['Emory registration form.pdf', 'host-form'],
  ['CORI.pdf', 'consent-form'],
  ['Hepatitis B declination.pdf', 'hepatitis-b'],
  ['Consent_signed.pdf', 'consent-form'],
  ['NYSED letter.pdf', 'state-permission'],
  ['affiliation-agreement UF.pdf', 'affiliation-agreement'],
  ['IMG_2041.jpg', 'other'],
  ['scan0001.pdf', 'other'],
  ['.pdf', 'other'],
])('%s suggests %s', (fileName, type) => {
  expect(suggestType(fileName, CATALOGUE)).toBe(type);
});

test('a type that is not in the catalogue is never suggested', () => {
  expect(suggestType('passport.jpg', [])).toBe('other');
});

test('every type that can be suggested is in the catalogue', () => {
  const keys = CATALOGUE.map(({ key }) => key);
  const names = keys.map((key) => `${key}.pdf`);
  for (const name of names) expect(keys).toContain(suggestType(name, CATALOGUE));
});

test('a title comes from the type, else from the file name in words', () => {
  const bls = CATALOGUE.find(({ key }) => key === 'bls');
  expect(suggestTitle('scan.pdf', bls)).toBe(bls?.title);
  expect(suggestTitle('lease_of-flat.pdf', undefined)).toBe('Lease of flat');
  expect(suggestTitle('.pdf', undefined)).toBe('Document');
  const form = CATALOGUE.find(({ key }) => key === 'host-form');
  expect(suggestTitle('emory_registration-form.pdf', form)).toBe('Emory registration form');
  expect(suggestTitle('.pdf', form)).toBe(form?.title);
});
