import { expect, test } from 'vitest';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { papersToSettle } from '../../../src/core/season/papers-to-settle.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const cv = givenDocument('cv', {});
const scan = givenDocument('other', {});
const bls = givenDocument('bls', { issued: '2026-03-01' });
const transcript = givenDocument('transcript', {});

function needsOf(rows: ReturnType<typeof givenRows>) {
  return papersToSettle({ rows, judged: judgeSeason(rows) }).map(({ document, needs }) => [
    document.type,
    ...needs,
  ]);
}

test('papers need what they need by themselves, and what a rule of a host reads on them', () => {
  const documents = [cv, scan, bls, transcript];
  expect(needsOf(givenRows({ documents }))).toEqual([['other', 'type']]);
  const recent = clause('transcript', {
    kind: 'issued-on-or-after',
    day: day('2026-06-01'),
  });
  const host = givenHost([givenRequirement(recent)]);
  expect(needsOf(givenRows({ documents, hosts: [host], rotations: [rotationAt(host)] }))).toEqual([
    ['other', 'type'],
    ['transcript', 'details'],
  ]);
});
