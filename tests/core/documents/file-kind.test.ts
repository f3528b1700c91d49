import { expect, test } from 'vitest';
import {
  acceptedFiles,
  FILE_KIND_FACTS,
  FILE_KINDS,
  nameFileKinds,
} from '../../../src/core/documents/file-kind.ts';

test('every kind is in the sentence, and in what a dialog lets through', () => {
  expect(nameFileKinds('and')).toBe('PDF, JPEG and PNG');
  expect(nameFileKinds('or')).toBe('PDF, JPEG or PNG');
  expect(acceptedFiles()).toBe('.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png');
  expect(Object.keys(FILE_KIND_FACTS)).toEqual([...FILE_KINDS]);
});
