import { expect, test } from 'vitest';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { givenDose, givenSkinTest } from '../immunizations/given-record.ts';
import { clause, judge } from './given.ts';

const doses = (value: number): Predicate => ({ kind: 'at-least', fact: 'doses', value });
const antibody: Predicate = { kind: 'at-least', fact: 'titer', value: 10 };
const kind = (name: string): Predicate => ({ kind: 'attribute', fact: 'kind', oneOf: [name] });

const TWO_OF_ENGERIX = ['2026-05-01', '2026-06-15'].map((on) =>
  givenDose('hepatitis-b', on, 'Engerix-B'),
);
const SKIN_TEST = { ...givenSkinTest('2026-11-01', '2026-11-03'), result: 'negative' as const };
const BLOOD_OR_TWO: Rule = {
  kind: 'any',
  rules: [
    clause('tb-test', kind('IGRA')),
    { kind: 'distinct', rules: [clause('tb-test', kind('TST')), clause('tb-test', kind('TST'))] },
  ],
};

test('who lacks one dose or the antibody is told of both', () => {
  const rule: Rule = {
    kind: 'any',
    rules: [clause('hepatitis-b', doses(3)), clause('hepatitis-b', antibody)],
  };
  const { status, remedy } = judge(rule, { record: TWO_OF_ENGERIX });
  expect(status).toBe('undated');
  expect(remedy).toContain('If it is known, type in its surface antibody.');
  expect(remedy).toContain('Otherwise get one with a surface antibody of at least 10 mIU/mL.');
  expect(remedy).toContain('Or get another with at least 3 doses.');
});

test('where only the antibody counts, it has to be got, for no paper could be looked at once more', () => {
  const { remedy } = judge(clause('hepatitis-b', antibody), { record: TWO_OF_ENGERIX });
  expect(remedy).toMatch(
    /^If it is known, type in its surface antibody. Otherwise get one\. Needed/,
  );
});

test.each([
  ['none', [], 'Get one done as an IGRA. Or get two, each done as a TST.'],
  ['one', [SKIN_TEST], 'Get another done as an IGRA. Or get one more, done as a TST.'],
])('with %s, a blood test or the rest of two skin tests, each told apart', (_, record, words) => {
  expect(judge(BLOOD_OR_TWO, { record }).remedy).toContain(words);
});
