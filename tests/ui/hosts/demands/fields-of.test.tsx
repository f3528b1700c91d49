import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type {
  AdmissionDemand,
  DemandKey,
} from '../../../../src/core/admission/demands/demand-kinds.ts';
import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import type { DocumentType } from '../../../../src/core/documents/document-type.ts';
import { findType } from '../../../../src/core/documents/find-type.ts';
import { AdmissionEditor } from '../../../../src/ui/hosts/admission-editor.tsx';
import { DEMAND_CHOICES, freshDemand } from '../../../../src/ui/hosts/demand-choices.ts';
import { day } from '../../../core/requirements/given.ts';

const today = day('2026-12-01');

/** What the form shows of a demand beside its kind. */
function markupOf(demand: AdmissionDemand, types?: readonly DocumentType[]): string {
  const queries = new QueryClient();
  if (types !== undefined) queries.setQueryData(['types'], types);
  return renderToStaticMarkup(
    <QueryClientProvider client={queries}>
      <MantineProvider>
        <AdmissionEditor demand={demand} onChange={() => undefined} />
      </MantineProvider>
    </QueryClientProvider>,
  );
}

function labelsOf(demand: AdmissionDemand): string[] {
  return [...markupOf(demand).matchAll(/<label[^>]*>([^<]+)/g)].map(([, label = '']) => label);
}

const LABELS: Readonly<Record<DemandKey, readonly string[]>> = {
  status: ['Students', 'Final-year students', 'Graduates'],
  accreditation: ['Accredited by one of'],
  'international-schools': ['Students of schools outside the USA and Canada are taken'],
  affiliation: [],
  'no-us-citizens-abroad': [],
  'home-school-in-vslo': [],
  'no-off-shore-schools': [],
  'not-for-residency-applicants': [],
  'accreditation-or-affiliation': ['Accredited by one of, or with an agreement'],
  'only-if': ['Only where', 'In one of these countries, if the host names any'],
  'only-between': ['From', 'To'],
  'opens-on': ['Opens on', 'For starts from, if named', 'To'],
  'opens-before': ['Opens before', 'Unit'],
  rolling: [],
  'late-notice': ['Less notice than', 'Unit', 'Costs more, US$'],
  'min-weeks': ['Weeks, at least'],
  'consecutive-weeks': [],
  'different-specialties': [],
  'one-per-term': ['Term 1, from', 'To', 'Term 2, from', 'To'],
  'gap-between': ['At least', 'Unit'],
  quota: ['Students of one school, if named', 'Counted'],
  nomination: [],
  sponsor: [],
  'days-after': ['What', 'Within', 'Unit', 'After'],
  'test-passed': ['One of these tests', 'At the first attempt'],
  score: ['Test', 'At least', 'Taken within', 'Unit', 'Not for those taught in English'],
  'clinical-weeks': ['Weeks, at least'],
  cores: ['How many', 'These among them'],
  'before-graduation': ['Ends within', 'Unit'],
  'blocked-months': [],
  'fixed-blocks': ['Block 1, first day', 'Last day', 'Apply by, if named'],
  'starts-first-monday': [],
  'block-weeks': ['Weeks', 'Or weeks, if there are two lengths'],
  'longest-stay': ['At most', 'Unit'],
  'shortest-stay': ['At least', 'Unit'],
  'last-day-of-year': ['Last day'],
  'lead-time': ['Closes before', 'Unit', 'Opens before', 'Unit'],
  'documents-due': ['What is due', 'When', 'Before the start', 'Unit'],
  'application-windows': [
    'Window 1, from',
    'To',
    'Answer by, if named',
    'For starts from, if named',
    'To',
  ],
  'due-before': ['What', 'Before the start', 'Unit'],
  'max-weeks': ['Weeks, at most', 'In each specialty by itself'],
  'max-electives': ['Electives, at most', 'Ever, not only in this season'],
  ask: ['Question'],
};

test.each(Object.entries(LABELS))('%s is written in its own fields', (kind, labels) => {
  const demand = freshDemand(kind, today);
  if (demand === undefined) throw new Error(`no fresh demand of kind ${kind}`);
  expect(labelsOf(demand).filter((label) => !/^[A-Z][a-z]{2}$/.test(label))).toEqual(labels);
  if (labels.length === 0 && kind !== 'blocked-months')
    expect(markupOf(demand)).not.toContain('<div');
});

test('months are ticked one by one', () => {
  const markup = markupOf({ kind: 'blocked-months', months: [6] });
  expect(markup).toContain('aria-label="Months without rotations"');
  expect([...markup.matchAll(/type="checkbox"/g)]).toHaveLength(12);
});

test('blocks can be added and taken away', () => {
  const markup = markupOf({ kind: 'fixed-blocks', blocks: [] });
  expect(markup).toContain('Add at least one block.');
  expect(markup).toContain('Add block');
  const fresh = freshDemand('fixed-blocks', today);
  expect(fresh === undefined ? '' : markupOf(fresh)).toContain('aria-label="Remove block 1"');
});

test('the list offers every kind once, under the headings of before', () => {
  expect(DEMAND_CHOICES.map(({ group, items }) => [group, items.length])).toEqual([
    ['Who may come', 13],
    ['What they have done', 5],
    ['On which days', 8],
    ['Applying in time', 9],
    ['How much', 7],
    ['Only the host knows', 1],
  ]);
  const kinds = DEMAND_CHOICES.flatMap(({ items }) => items.map(({ value }) => value));
  expect([...kinds].sort()).toEqual(Object.keys(LABELS).sort());
});

test('nothing chosen is no demand', () => {
  expect(freshDemand(null, today)).toBe(undefined);
});

test("documents due can be of a type of one's own, told by its title", () => {
  const own = { ...findType(CATALOGUE, 'own-parking-form'), title: 'Parking form of mine' };
  const due = freshDemand('documents-due', today);
  if (due?.kind !== 'documents-due') throw new Error('another kind came');
  const demand: AdmissionDemand = { ...due, binds: { kind: 'types', types: [own.key] } };
  expect(markupOf(demand, [...CATALOGUE, own])).toContain('Parking form of mine');
  expect(markupOf(demand)).not.toContain('Parking form of mine');
});
