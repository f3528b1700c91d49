import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { findType } from '../../../../src/core/documents/find-type.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import { predicateProblems } from '../../../../src/core/requirements/requirement-problems.ts';
import { formOf, PREDICATE_CHOICES } from '../../../../src/ui/hosts/predicates/predicate-forms.ts';
import { PREDICATES } from '../../../contract/full-host.ts';
import { day } from '../../../core/requirements/given.ts';

const today = day('2026-12-01');
const typeOf = (key: string) => findType(CATALOGUE, key);

/** The labels of the fields that a predicate is written in, in their order. */
function labelsOf(predicate: Predicate, type = typeOf('english-test')): string[] {
  const { Fields } = formOf(predicate.kind);
  const markup = renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>
        <Fields predicate={predicate} type={type} onChange={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  );
  return [...markup.matchAll(/<label[^>]*>([^<]*)/g)].map(([, label = '']) => label);
}

test.each<readonly [Predicate['kind'], string, Predicate, readonly string[]]>([
  [
    'valid-through',
    'Valid through a day',
    { kind: 'valid-through', at: 'end' },
    ['Counted to', 'And beyond by', 'Unit'],
  ],
  [
    'not-older-than',
    'Not older than',
    { kind: 'not-older-than', span: { amount: 12, unit: 'months' }, at: 'start' },
    ['How long', 'Unit', 'Counted to'],
  ],
  [
    'within-before',
    'Dated within a time before',
    { kind: 'within-before', span: { amount: 12, unit: 'weeks' }, at: 'start' },
    ['How long', 'Unit', 'Counted to'],
  ],
  [
    'at-least-before',
    'Dated at least a time before',
    { kind: 'at-least-before', span: { amount: 14, unit: 'days' }, at: 'start' },
    ['How long', 'Unit', 'Counted to', 'And no more than', 'Unit'],
  ],
  [
    'from-other',
    'Dated from another paper',
    {
      kind: 'from-other',
      type: 'english-test',
      side: 'after',
      least: { amount: 7, unit: 'days' },
      most: { amount: 21, unit: 'days' },
    },
    ['At least', 'Unit', 'At most', 'Unit', 'Side', 'The other paper'],
  ],
  [
    'from-fact',
    'Dated from a day on it',
    {
      kind: 'from-fact',
      fact: '',
      least: { amount: 2, unit: 'days' },
      most: { amount: 3, unit: 'days' },
    },
    ['What', 'At least', 'Unit', 'At most', 'Unit'],
  ],
  [
    'end-of-month-validity',
    'Valid to the end of a month',
    { kind: 'end-of-month-validity', span: { amount: 2, unit: 'years' }, at: 'end' },
    ['How long', 'Unit', 'Counted to'],
  ],
  [
    'season',
    'Of the season',
    { kind: 'season', from: '07-01', to: '06-30', at: 'start' },
    [
      'Counts if dated from',
      'Counts if dated to',
      'Counted to',
      'Had by, if named',
      'Asked only in some months',
    ],
  ],
  [
    'at-least',
    'A number is at least',
    { kind: 'at-least', fact: 'score', value: 0 },
    ['What', 'At least'],
  ],
  [
    'attribute',
    'A word matches',
    { kind: 'attribute', fact: 'test' },
    ['What', 'One of', 'None of'],
  ],
  ['issued-on-or-after', 'Dated on or after', { kind: 'issued-on-or-after', day: today }, ['Day']],
  ['after-arrival', 'Dated after the arrival in the USA', { kind: 'after-arrival' }, []],
  ['issued-in', 'Issued in a country', { kind: 'issued-in', countries: ['US'] }, ['Countries']],
  ['immune', 'Shows immunity', { kind: 'immune' }, []],
  [
    'complete-series',
    'A complete series',
    { kind: 'complete-series', doses: 2 },
    ['Doses', 'Fewer of this product'],
  ],
  [
    'each-part',
    'Measles, mumps and rubella counted apart',
    { kind: 'each-part', measles: 2, mumps: 2, rubella: 1, orTiter: true },
    ['Measles', 'Mumps', 'Rubella', 'or a positive titer'],
  ],
  [
    'downloadable-until',
    'Can be fetched only for',
    { kind: 'downloadable-until', span: { amount: 365, unit: 'days' } },
    ['How long', 'Unit'],
  ],
])('%s: its words, a new one, its fields', (kind, words, blank, labels) => {
  const form = formOf(kind);
  expect(form.words).toBe(words);
  expect(form.blank(typeOf('english-test'), today)).toEqual(blank);
  expect(labelsOf(blank)).toEqual(labels);
});

test('the list names every kind once', () => {
  const kinds = PREDICATE_CHOICES.map(({ value }) => value);
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds.toSorted()).toEqual(Object.keys(PREDICATES).toSorted());
});

test('a passport rule that asks for more time may spare some passports', () => {
  const plus = { amount: 6, unit: 'months' } as const;
  expect(labelsOf({ kind: 'valid-through', at: 'end', plus })).toContain(
    'Not beyond for passports of',
  );
});

test('a question of yes or no is asked for yes, and answered in one field', () => {
  const signed = typeOf('deans-letter');
  const blank = formOf('attribute').blank(signed, today);
  expect(blank).toMatchObject({ kind: 'attribute', oneOf: ['yes'] });
  expect(predicateProblems(blank)).toEqual([]);
  expect(labelsOf(blank, signed)).toEqual(['What', 'Answer']);
  expect(formOf('at-least').blank(typeOf('cv'), today)).toEqual({
    kind: 'at-least',
    fact: '',
    value: 0,
  });
});

test('a series of hepatitis B is three doses, or two of Heplisav-B', () => {
  const blank = formOf('complete-series').blank(typeOf('hepatitis-b'), today);
  expect(blank).toMatchObject({ doses: 3, or: { doses: 2, product: 'Heplisav-B' } });
  expect(labelsOf(blank)).toEqual(['Doses', 'Fewer of this product', 'Doses of it']);
});
