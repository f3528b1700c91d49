import { expect, test } from 'vitest';
import { nameRotation } from '../../../src/core/rotations/name-rotation.ts';
import { titleRotation } from '../../../src/core/rotations/title-rotation.ts';
import { idOf } from '../../../src/core/shared/id.ts';

const MERCY = { id: idOf<'host'>('mercy'), name: 'Mercy' };

test.each([
  ['its title', 'Cardiac', 'ICU nights', 'icu', 'Cardiac', 'Cardiac at Mercy'],
  ['its elective', ' ', 'ICU nights', 'icu', 'ICU nights', 'ICU nights at Mercy'],
  ['its kind', '', '', 'icu', 'Intensive care', 'Intensive care at Mercy'],
  ['its host, where its kind says nothing', '', '', 'other', 'Mercy', 'Mercy'],
  ['its host, where its kind is of no version', '', '', 'surgery', 'Mercy', 'Mercy'],
  ['a title that says the host', 'Pain at Mercy', '', 'pain', 'Pain at Mercy', 'Pain at Mercy'],
])('a rotation is called by %s', (_name, title, elective, type, alone, placed) => {
  const rotation = { title, elective, type, host: MERCY.id };
  expect(titleRotation(rotation, MERCY.name)).toBe(alone);
  expect(nameRotation(rotation, [MERCY])).toBe(placed);
});

test('one whose host is gone has a name as well', () => {
  const rotation = { title: '', elective: '', type: 'other', host: MERCY.id };
  expect(nameRotation(rotation, [])).toBe('A rotation');
});
