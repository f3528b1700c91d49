import { expect, test } from 'vitest';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { clause } from './given.ts';

const kind = (word: string): Predicate => ({ kind: 'attribute', fact: 'kind', oneOf: [word] });
const negative: Predicate = { kind: 'attribute', fact: 'result', oneOf: ['negative'] };
const season = (at: 'application' | 'end'): Predicate => ({
  kind: 'season',
  from: '07-01',
  to: '06-30',
  at,
});

test.each<[Rule, string]>([
  [
    { kind: 'distinct', rules: [clause('host-form'), clause('host-form')] },
    'Two host application forms; needed to apply.',
  ],
  [
    {
      kind: 'any',
      rules: [clause('tb-test', kind('two-step TST')), clause('tb-test', kind('IGRA'))],
    },
    'Tuberculosis test, either done as a two-step TST, or done as an IGRA; needed to apply.',
  ],
  [
    { kind: 'any', rules: [clause('tb-test', negative), clause('chest-x-ray')] },
    'Tuberculosis test, with a negative result, or else a chest X-ray report; needed to apply.',
  ],
  [
    {
      kind: 'all',
      rules: [clause('influenza', season('application')), clause('influenza', season('end'))],
    },
    'Influenza vaccination, of the 1 Jul to 30 Jun season that holds the day you apply, and one of the 1 Jul to 30 Jun season that holds the last day of the rotation; needed to apply.',
  ],
  [{ kind: 'any', rules: [clause('bls')] }, 'BLS card; needed to apply.'],
  [
    { kind: 'all', rules: [clause('cv'), clause('photo'), clause('transcript')] },
    'All of (1) curriculum vitae; (2) photo; (3) medical school transcript; needed to apply.',
  ],
  [
    {
      kind: 'all',
      rules: [
        {
          kind: 'any',
          rules: [clause('tb-test', kind('two-step TST')), clause('tb-test', kind('IGRA'))],
        },
      ],
    },
    'Tuberculosis test, either done as a two-step TST, or done as an IGRA; needed to apply.',
  ],
  [
    { kind: 'all', rules: [clause('influenza', season('end')), clause('tb-test', negative)] },
    'Influenza vaccination, of the 1 Jul to 30 Jun season that holds the last day of the rotation, and also a tuberculosis test, with a negative result; needed to apply.',
  ],
])('%o', (rule, sentence) => {
  expect(describeRule({ rule, phase: 'apply' })).toBe(sentence);
});
