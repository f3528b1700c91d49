import { expect, test } from 'vitest';
import type { RotationType } from '../../../src/core/requirements/rotation-type.ts';
import { typeAsNamed } from '../../../src/core/requirements/type-as-named.ts';

test.each<[RotationType, string, string, RotationType]>([
  ['other', 'Anesthesiology', 'Anesthesiology', 'core-anesthesiology'],
  ['other', '', 'Anaesthesia at Yale', 'core-anesthesiology'],
  ['other', 'Obstetric anesthesia', '', 'core-anesthesiology'],
  ['other', 'Anesthesia critical care', '', 'icu'],
  ['other', 'Surgical ICU', '', 'icu'],
  ['other', 'Chronic pain medicine', '', 'pain'],
  ['other', 'Perioperative medicine', '', 'perioperative'],
  ['other', 'Observership in anesthesiology', '', 'observership'],
  ['other', 'Cardiology', '', 'other'],
  ['other', '', '', 'other'],
  // The elective counts before the title.
  ['other', 'Pain', 'Anesthesiology at Yale', 'pain'],
  // What was chosen stays.
  ['pain', 'Anesthesiology', '', 'pain'],
])('%s, elective "%s", title "%s": %s', (type, elective, title, is) => {
  expect(typeAsNamed({ type, elective, title })).toBe(is);
});
