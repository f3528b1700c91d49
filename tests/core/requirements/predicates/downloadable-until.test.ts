import { expect, test } from 'vitest';
import type { DownloadableUntil } from '../../../../src/core/requirements/predicates/downloadable-until.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const report: DownloadableUntil = {
  kind: 'downloadable-until',
  span: { amount: 365, unit: 'days' },
};

test('what was saved satisfies it for ever', () => {
  expect(limitsOf(report)).toEqual({});
  expect(shortcoming(report, {})).toBeUndefined();
  expect(breaking(report, { issued: '2020-01-01' })).toBeUndefined();
});

test('it says how long it can be fetched', () => {
  expect(kindOf(report).fetchableFor(report)).toEqual(report.span);
  const rule = 'saved within 365 days of the result, after which it cannot be fetched again';
  expect(words(report)).toEqual({ rule, onDays: rule, toGet: rule });
});
