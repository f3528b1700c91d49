import { expect, test } from 'vitest';
import type { Condition } from '../../../src/core/requirements/conditions/condition.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import {
  conditionProblems,
  predicateProblems,
  requirementProblems,
  ruleProblems,
} from '../../../src/core/requirements/requirement-problems.ts';
import { clause, day, givenRequirement } from './given.ts';

const months = (amount: number) => ({ amount, unit: 'months' as const });

test.each<readonly [Predicate, readonly string[]]>([
  [{ kind: 'not-older-than', span: months(12), at: 'start' }, []],
  [{ kind: 'not-older-than', span: months(0), at: 'start' }, ['span']],
  [{ kind: 'within-before', span: months(1.5), at: 'start' }, ['span']],
  [{ kind: 'valid-through', at: 'end' }, []],
  [{ kind: 'valid-through', at: 'end', plus: months(0) }, ['plus']],
  [{ kind: 'season', from: '07-01', to: '06-30', at: 'start', dueBy: '10-31' }, []],
  [{ kind: 'season', from: '07-01', to: '02-30', at: 'start' }, ['to']],
  [{ kind: 'season', from: '09-01', to: '05-31', at: 'start', dueBy: '07-01' }, ['dueBy']],
  [{ kind: 'at-least', fact: 'titer', value: 10 }, []],
  [{ kind: 'at-least', fact: '', value: 0 }, ['fact', 'value']],
  [{ kind: 'attribute', fact: 'model', oneOf: [] }, ['oneOf']],
  [{ kind: 'attribute', fact: 'model', noneOf: ['Duolingo'] }, []],
  [{ kind: 'attribute', fact: 'model', oneOf: ['3M'], noneOf: [' 3m'] }, ['noneOf']],
  [{ kind: 'issued-in', countries: [] }, ['countries']],
  [{ kind: 'issued-on-or-after', day: day('2023-01-01') }, []],
  [{ kind: 'downloadable-until', span: months(12) }, []],
])('%j', (predicate, fields) => {
  expect(predicateProblems(predicate).map(({ field }) => field)).toEqual(fields);
});

test.each<readonly [Rule, readonly string[]]>([
  [{ kind: 'all', rules: [] }, ['rules']],
  [{ kind: 'at-least-of', count: 3, rules: [clause('bls'), clause('cv')] }, ['count']],
  [{ kind: 'at-least-of', count: 2, rules: [clause('bls'), clause('cv')] }, []],
  [
    {
      kind: 'any',
      rules: [{ kind: 'all', rules: [clause('bls', { kind: 'issued-in', countries: [] })] }],
    },
    ['countries'],
  ],
])('%j', (rule, fields) => {
  expect(ruleProblems(rule).map(({ field }) => field)).toEqual(fields);
});

test.each<readonly [Condition | undefined, readonly string[]]>([
  [undefined, []],
  [{ kind: 'bcg-given' }, []],
  [{ kind: 'rotation-tag', tag: '' }, ['tag']],
  [{ kind: 'nationality', countries: [] }, ['countries']],
])('%j', (condition, fields) => {
  expect(conditionProblems(condition).map(({ field }) => field)).toEqual(fields);
});

test.each([
  ['', []],
  ['https://medicine.yale.edu/page?x=1', []],
  ['yale.edu', ['url']],
  ['javascript:alert(1)', ['url']],
])('address "%s"', (url, fields) => {
  const requirement = givenRequirement(clause('bls'), {
    source: { label: '', url, readOn: day('2026-11-01') },
  });
  const problems = requirementProblems(requirement, day('2026-11-01'));
  expect(problems.map(({ field }) => field)).toEqual(fields);
});

test('a requirement without a title, or read tomorrow, is not saved', () => {
  const requirement = givenRequirement(clause('bls'), { title: ' ' });
  const problems = requirementProblems(requirement, day('2026-10-31'));
  expect(problems.map(({ field }) => field)).toEqual(['title', 'readOn']);
});
