import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { FactField } from '../../../src/core/documents/document-type.ts';
import type { FactValue } from '../../../src/core/documents/fact-value.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import { FactInput } from '../../../src/ui/documents/fact-input.tsx';

function fieldOf(type: string, key: string): FactField {
  const field = findType(CATALOGUE, type).facts.find((one) => one.key === key);
  if (field === undefined) throw new RangeError(`no fact ${key} of ${type}`);
  return field;
}

function markup(field: FactField, value: FactValue | undefined): string {
  return renderToStaticMarkup(
    <QueryClientProvider client={new QueryClient()}>
      <MantineProvider>
        <FactInput field={field} value={value} onSave={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  );
}

/** What stands in the boxes of the form. */
function shown(field: FactField, value: FactValue | undefined): string[] {
  return [...markup(field, value).matchAll(/<input[^>]*?value="([^"]*)"/g)]
    .map(([, text = '']) => text)
    .filter((text) => text !== '');
}

test.each<readonly [string, string, FactValue, string]>([
  ['tb-test', 'kind', 'IGRA', 'IGRA'],
  ['tb-test', 'result', 'negative', 'negative'],
  ['tb-test', 'readingMm', 7, '7'],
  ['hepatitis-b', 'titer', 11.2, '11.2'],
])('%s, %s: %j is shown as %s', (type, key, value, text) => {
  expect(shown(fieldOf(type, key), value).join(' ').toLowerCase()).toContain(text.toLowerCase());
});

test.each([
  [true, 'yes'],
  [false, 'no'],
  [undefined, 'unsaid'],
])('a fact that is %s has that one of its three answers pressed', (value, answer) => {
  const pressed = markup(fieldOf('immunization-form', 'signed'), value).match(
    /<input[^>]*checked[^>]*>/g,
  );
  expect(pressed?.map((input) => /value="([^"]*)"/.exec(input)?.[1])).toEqual([answer]);
});

test('a number has its unit in its label, and nothing is shown of what is not typed in', () => {
  const titer = fieldOf('hepatitis-b', 'titer');
  expect(markup(titer, undefined)).toContain('mIU/mL');
  expect(shown(titer, undefined)).toEqual([]);
});

test('a word that is on no list is shown as kept', () => {
  const kind = fieldOf('tb-test', 'kind');
  expect(shown(kind, { asTyped: 'Heaf test' })).toEqual(['Heaf test']);
  expect(markup(kind, { asTyped: 'Heaf test' })).toContain('Kept as typed');
  expect(markup(kind, 'IGRA')).not.toContain('Kept as typed');
});

test('every fact of the catalogue has a field under its own label', () => {
  for (const { facts } of CATALOGUE) {
    for (const field of facts) expect(markup(field, undefined)).toContain('<input');
  }
});
