import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { writeDeansRequest } from '../../../../src/core/planning/deans-request.ts';
import type { Rule } from '../../../../src/core/requirements/requirement.ts';
import {
  clause,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
} from '../../requirements/given.ts';
import { givenSeason } from '../renewals/given-season.ts';

const LETTER_WITH_DECLINATION: Rule = {
  kind: 'distinct',
  rules: [clause('deans-letter'), clause('vaccine-declination')],
};
const HAD_IT = clause('varicella', {
  kind: 'attribute',
  fact: 'evidence',
  oneOf: ['disease history'],
});

function hostsAsking(rule: Rule): readonly string[] {
  const host = givenHost([givenRequirement(rule)]);
  const documents = [givenDocument('varicella', { facts: { evidence: 'disease history' } })];
  return writeDeansRequest({
    ...givenSeason({ stays: [], documents, types: CATALOGUE }),
    hosts: [host],
    rotations: [givenRotation({ host: host.id })],
    record: [],
  }).hosts;
}

test('a rule that is met without the letter asks nothing of the dean, though one of its ways names it', () => {
  expect(hostsAsking({ kind: 'any', rules: [LETTER_WITH_DECLINATION, HAD_IT] })).toEqual([]);
  expect(hostsAsking({ kind: 'all', rules: [clause('deans-letter'), HAD_IT] })).toEqual(['A host']);
});
