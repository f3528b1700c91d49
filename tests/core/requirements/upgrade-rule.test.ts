import { expect, test } from 'vitest';
import { upgradeRule } from '../../../src/core/requirements/upgrade-rule.ts';

const clause = (type: string, ...predicates: readonly unknown[]) => ({
  kind: 'document',
  type,
  predicates,
});
const season = (from: string, to: string) => ({ kind: 'season', from, to, at: 'start' });

test('a season that spans the year told which doses count, and is always asked', () => {
  for (const rule of [
    clause('influenza', { ...season('07-01', '06-30'), dueBy: '10-31' }),
    clause('influenza', season('01-01', '12-31')),
    clause('influenza', season('03-01', '02-28')),
  ])
    expect(upgradeRule(rule)).toEqual(rule);
});

test('months of flu season told when a host asks: the doses of the whole season count', () => {
  expect(upgradeRule(clause('influenza', season('10-01', '03-31')))).toEqual(
    clause('influenza', {
      ...season('07-01', '06-30'),
      asked: { from: '10-01', to: '03-31' },
    }),
  );
});

test('of any other paper the same months are asked and counted', () => {
  expect(upgradeRule(clause('own-camp-form', season('10-01', '03-31')))).toEqual(
    clause('own-camp-form', {
      ...season('10-01', '03-31'),
      asked: { from: '10-01', to: '03-31' },
    }),
  );
});

test('in every branch, and nothing else is touched', () => {
  const old = clause('influenza', season('10-01', '03-31'), { kind: 'issued-in' });
  const tree = (leaf: unknown) => ({
    kind: 'all',
    rules: [clause('bls'), { kind: 'at-least-of', count: 1, rules: [leaf] }],
  });
  expect(upgradeRule(tree(old))).toEqual(tree(upgradeRule(old)));
  expect(upgradeRule(old)).toMatchObject({ predicates: [{}, { kind: 'issued-in' }] });
});

test.each([null, 'a rule', 7, {}, { rules: 'none' }, { predicates: [null, 3] }])(
  'what is no rule stays as it is: %j',
  (value) => {
    expect(upgradeRule(value)).toEqual(value);
  },
);
