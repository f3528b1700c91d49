import { expect, test } from 'vitest';
import type { CompleteSeries } from '../../../../src/core/requirements/predicates/complete-series.ts';
import { factFollows } from '../../../../src/core/requirements/predicates/fact-follows.ts';
import { wantedFact } from '../../../../src/core/requirements/predicates/wanted-fact.ts';
import { predicateProblems } from '../../../../src/core/requirements/requirement-problems.ts';
import { breaking, limitsOf, shortcoming, words } from './given-kind.ts';

const three: CompleteSeries = { kind: 'complete-series', doses: 3 };
/** Hepatitis B: three doses, or two of Heplisav-B. */
const orHeplisav: CompleteSeries = { ...three, or: { doses: 2, product: 'Heplisav-B' } };

test('it asks for no day, and for the number of doses', () => {
  expect(limitsOf(three)).toEqual({});
  expect(breaking(three, { issued: '2020-01-01' })).toBeUndefined();
  expect(wantedFact(orHeplisav)).toEqual({ key: 'doses', least: 3 });
});

test.each([
  [orHeplisav, { doses: 3 }, undefined],
  [orHeplisav, { doses: 2, product: 'heplisav-b' }, undefined],
  [orHeplisav, { doses: 1, product: 'Heplisav-B' }, 'value'],
  [orHeplisav, { doses: 2, product: 'Engerix-B' }, 'value'],
  [orHeplisav, { doses: 2 }, 'value'],
  [orHeplisav, { titer: 12 }, 'no-fact'],
  [three, { doses: 2, product: 'Heplisav-B' }, 'value'],
])('%j and %j: %s', (asked, facts, why) => {
  expect(shortcoming(asked, { facts }, 'hepatitis-b')).toBe(why);
});

test('a series follows from a longer one, and from the same fewer of the same product', () => {
  const four: CompleteSeries = { kind: 'complete-series', doses: 4 };
  const orTwinrix: CompleteSeries = { ...three, or: { doses: 2, product: 'Twinrix' } };
  expect(factFollows([four], three)).toBe(true);
  expect(factFollows([three], four)).toBe(false);
  expect(factFollows([three], orHeplisav)).toBe(true);
  expect(factFollows([orHeplisav], orHeplisav)).toBe(true);
  expect(factFollows([orHeplisav], three)).toBe(false);
  expect(factFollows([orTwinrix], orHeplisav)).toBe(false);
});

test('its words', () => {
  expect(words(orHeplisav, 'hepatitis-b').rule).toBe(
    'as a complete series: 3 doses, or 2 of Heplisav-B',
  );
  expect(words({ ...three, doses: 1 }, 'hepatitis-a').toGet).toBe('as a complete series: 1 dose');
});

test('what keeps it from being saved', () => {
  expect(predicateProblems(orHeplisav)).toEqual([]);
  const fields = predicateProblems({ ...three, doses: 0, or: { doses: 1.5, product: ' ' } });
  expect(fields.map(({ field }) => field)).toEqual(['doses', 'or.doses', 'or.product']);
});
