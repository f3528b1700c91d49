import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { findType } from '../../../../src/core/documents/find-type.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import { predicateProblems } from '../../../../src/core/requirements/requirement-problems.ts';
import { formOf, PREDICATE_CHOICES } from '../../../../src/ui/hosts/predicates/predicate-forms.ts';
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
    'end-of-month-validity',
    'Valid to the end of a month',
    { kind: 'end-of-month-validity', span: { amount: 2, unit: 'years' }, at: 'end' },
    ['How long', 'Unit', 'Counted to'],
  ],
  [
    'season',
    'Of the season',
    { kind: 'season', from: '07-01', to: '06-30', at: 'start' },
    ['From', 'To', 'Counted to', 'Had by, if named'],
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
  ['issued-in', 'Issued in a country', { kind: 'issued-in', countries: ['US'] }, ['Countries']],
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
  expect(new Set(kinds).size).toBe(10);
  expect(kinds).toHaveLength(10);
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
