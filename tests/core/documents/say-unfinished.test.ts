import { expect, test } from 'vitest';
import { sayUnfinishedImport } from '../../../src/core/documents/say-unfinished.ts';
import { parseDay } from '../../../src/core/shared/day.ts';

const on = parseDay('2027-03-03');
const names = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf', 'e.pdf', 'f.pdf', 'g.pdf'];

test.each([
  [
    { names, done: 0, refused: [] },
    'Adding 7 files on 3 Mar 2027 ended early. Nothing of it was taken in. To be added again: a.pdf, b.pdf, c.pdf, d.pdf and 3 more.',
  ],
  [
    { names, done: 5, refused: ['b.pdf'] },
    'Adding 7 files on 3 Mar 2027 ended early. 4 are here. To be added again: f.pdf, g.pdf. Refused: b.pdf.',
  ],
  [{ names, done: 7, refused: [] }, 'Adding 7 files on 3 Mar 2027 ended early. 7 are here.'],
  [
    { names: ['a.pdf'], done: 0, refused: [] },
    'Adding a.pdf on 3 Mar 2027 ended early. Nothing of it was taken in. To be added again: a.pdf.',
  ],
])('what is here, what is not and what was refused: %j', (work, said) => {
  expect(sayUnfinishedImport({ on, ...work })).toBe(said);
});
