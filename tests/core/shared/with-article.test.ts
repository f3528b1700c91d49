import { expect, test } from 'vitest';
import { withArticle } from '../../../src/core/shared/with-article.ts';

test.each([
  'an ACLS card',
  'a BLS card',
  'an OSHA certificate',
  'an N95 respirator fit test',
  'an English test report',
  'an influenza vaccination',
  'a USMLE Step 1 score report',
  'an MMR proof',
  'an IELTS',
  'a TOEFL',
  'an OET',
  'an IGRA',
  'a HIPAA certificate',
  'a chest X-ray report',
  'an X-ray',
  'a university form',
  'an umbrella form',
  'an unsigned form',
  'a European card',
  'an hour',
  'a one-page letter',
  'an 8-week course',
])('%s', (words) => {
  expect(withArticle(words.replace(/^an? /, ''))).toBe(words);
});
