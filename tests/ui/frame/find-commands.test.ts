import { expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Command } from '../../../src/ui/frame/command.ts';
import { findCommands } from '../../../src/ui/frame/find-commands.ts';
import { foundCommands } from '../../../src/ui/frame/found-commands.ts';
import { PLACES } from '../../../src/ui/frame/places.ts';
import { day, givenDocument, givenHost, givenRotation } from '../../core/requirements/given.ts';

const host = givenHost([], { name: 'Lakeside Teaching Hospital', city: 'Cleveland', state: 'OH' });
const rows = {
  types: CATALOGUE,
  hosts: [host],
  rotations: [givenRotation({ host: host.id, title: 'Surgical ICU', elective: 'Critical care' })],
  documents: [
    { ...givenDocument('english-test', { facts: { test: 'TOEFL' } }), title: 'Score of August' },
    { ...givenDocument('passport', {}), title: 'Reisepass', issuer: 'Nüfus Müdürlüğü' },
  ],
  letters: [
    {
      id: 'letter' as never,
      writer: 'Dr. Okafor',
      role: 'Attending, cardiac anesthesia',
      specialty: 'Anesthesiology',
      uploadedTo: '',
      notes: '',
    },
  ],
  lines: [
    {
      id: 'line' as never,
      title: 'Room near the hospital',
      category: 'housing' as const,
      plannedMinor: 98_000,
      currency: 'USD',
      timing: { kind: 'day' as const, day: day('2027-01-30') },
      notes: 'from a student',
    },
  ],
  funds: [
    {
      id: 'fund' as never,
      title: 'Savings',
      minor: 100,
      currency: 'USD',
      on: day('2027-01-01'),
      notes: '',
    },
  ],
};
const places: readonly Command[] = PLACES.map(({ label, words }) => ({
  id: label,
  group: 'Go to',
  label,
  words,
  run: () => {},
}));
const all = [...places, ...foundCommands(rows)];
const first = (typed: string) => findCommands(typed, all)[0]?.label;

it.each([
  // By the type of a paper whose title says something else, and by a fact on it.
  ['english score', 'Score of August'],
  ['toefl august', 'Score of August'],
  ['passport reise', 'Reisepass'],
  ['nufus', 'Reisepass'],
  ['okafor', 'Dr. Okafor'],
  ['cardiac', 'Dr. Okafor'],
  ['recommendation okafor', 'Dr. Okafor'],
  ['room', 'Room near the hospital'],
  ['housing', 'Room near the hospital'],
  ['savings', 'Savings'],
  ['savings fund', 'Savings'],
  ['cleveland', 'Lakeside Teaching Hospital'],
  ['critical care', 'Surgical ICU'],
  ['packet surg', 'Build packet for Surgical ICU'],
  ['strategy', 'Strategy'],
  ['advice', 'Strategy'],
  ['titers', 'Immunizations'],
  ['mspe', "Dean's letter"],
  ['theme', 'Preferences'],
  ['password', 'Vault settings'],
  ['deleted', 'Bin'],
  ['nationality', 'Profile'],
  ['version', 'About Sojourn'],
  // A type that no paper is of yet.
  ['drug screen', 'Drug screen'],
])('"%s" finds %s first', (typed, label) => {
  expect(first(typed)).toBe(label);
});

it('a name that holds every word stands before what is found by other words, a type behind both', () => {
  expect(findCommands('icu', all).map(({ label }) => label)).toEqual([
    'Surgical ICU',
    'Build packet for Surgical ICU',
  ]);
  const labels = findCommands('english', all).map(({ label }) => label);
  expect(labels).toEqual(['Score of August', 'English test report']);
  expect(findCommands('dean', all)[0]?.label).toBe("Dean's letter");
});

it('every word typed has to be there', () => {
  expect(findCommands('okafor passport', all)).toEqual([]);
  expect(findCommands('kafor', all)).toEqual([]);
});

it('nothing typed finds all of it, in its order', () => {
  expect(findCommands('  ', all)).toEqual(all);
});
