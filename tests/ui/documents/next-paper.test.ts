import { expect, test } from 'vitest';
import { nextPaper } from '../../../src/ui/documents/next-paper.ts';
import { givenDocument } from '../../core/requirements/given.ts';

const papers = ['cv', 'bls', 'photo', 'passport'].map((type) => givenDocument(type, {}));
const [cv, bls, photo, passport] = papers.map(({ id }) => id);

test.each([
  // Those that need something, the one at hand, the next.
  [[bls, passport], cv, bls],
  [[bls, passport], bls, passport],
  [[bls, passport], passport, bls],
  [[bls], bls, undefined],
  [[], photo, undefined],
])('%j, at %s: %s', (needing, at, expected) => {
  const waiting = papers
    .filter(({ id }) => needing.includes(id))
    .map((document) => ({ document, needs: ['date'] as const }));
  if (at === undefined) throw new Error('no paper');
  expect(nextPaper(papers, waiting, at)).toBe(expected);
});
