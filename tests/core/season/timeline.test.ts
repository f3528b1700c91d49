import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/core/documents/document.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { layTimeline, markTimeline, timelineDays } from '../../../src/core/season/timeline.ts';
import { findVerdictChanges } from '../../../src/core/season/verdict-changes.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenWaiting,
} from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const throughEnd: Predicate = { kind: 'valid-through', at: 'end' };
const onStart: Predicate = { kind: 'valid-through', at: 'start' };

/** One document against one rule on 1 to 26 Feb 2027. */
function marksOf(document: Document, ...predicates: readonly Predicate[]) {
  const host = givenHost([givenRequirement(clause(document.type, ...predicates))]);
  const rows = givenRows({ hosts: [host], rotations: [rotationAt(host)], documents: [document] });
  const marks = markTimeline(judgeSeason(rows), layTimeline(rows.documents, rows.types));
  return (marks.get(document.id) ?? []).map(({ kind, from, to }) => [kind, from, to]);
}

describe('where a document fails a rotation', () => {
  test.each<[string, Document, Predicate, readonly string[][]]>([
    [
      'ends inside it: from its breaking day',
      givenDocument('bls', { expires: '2027-02-10' }),
      throughEnd,
      [['breaks', '2027-02-11', '2027-02-26']],
    ],
    [
      'ends on its last day: nowhere',
      givenDocument('bls', { expires: '2027-02-26' }),
      throughEnd,
      [],
    ],
    [
      'ends before it: on all its days',
      givenDocument('bls', { expires: '2027-01-10' }),
      throughEnd,
      [['breaks', '2027-02-01', '2027-02-26']],
    ],
    [
      'ends inside it, and the host asks for the first day only: it ends there, rule met',
      givenDocument('bls', { expires: '2027-02-10' }),
      onStart,
      [['ends', '2027-02-11', '2027-02-26']],
    ],
    [
      'fails by a number: on all its days',
      givenDocument('hepatitis-b', { issued: '2026-09-01', facts: { antiHbs: 8 } }),
      { kind: 'at-least', fact: 'antiHbs', value: 10 },
      [['breaks', '2027-02-01', '2027-02-26']],
    ],
    [
      'lacks its date: on all its days',
      givenDocument('passport', {}),
      throughEnd,
      [['breaks', '2027-02-01', '2027-02-26']],
    ],
    ['holds: nowhere', givenDocument('bls', { expires: '2028-02-10' }), throughEnd, []],
  ])('%s', (_, document, predicate, marks) => {
    expect(marksOf(document, predicate)).toEqual(marks);
  });

  test('an older version that ended is no matter while a newer one holds', () => {
    const card = givenDocument(
      'bls',
      { issued: '2026-12-01', expires: '2028-12-01' },
      { issued: '2025-02-01', expires: '2027-02-10' },
    );
    expect(marksOf(card, throughEnd)).toEqual([]);
  });
});

test('a row has a bar for each version, newest first, with open ends where nothing says', () => {
  const card = givenDocument('bls', { issued: '2026-12-01' }, { expires: '2027-02-10' }, {});
  const [row] = layTimeline([card], givenRows({}).types);
  expect(row?.bars.map(({ from, through, endIsTyped }) => [from, through, endIsTyped])).toEqual([
    // Two years to the end of the month, as AHA cards hold.
    ['2026-12-01', '2028-12-31', false],
    [undefined, '2027-02-10', true],
    [undefined, undefined, false],
  ]);
});

test('rows stand in the order of their types, a document without a file among them', () => {
  const { types } = givenRows({});
  const [a, b] = types;
  const waiting = givenWaiting(a?.key ?? '', '2026-11-01');
  const rows = layTimeline(
    [givenDocument('own-thing', {}), givenDocument(b?.key ?? '', {}), waiting],
    types,
  );
  expect(rows.map(({ type }) => type.key)).toEqual([a?.key, b?.key, 'own-thing']);
  expect(rows[0]?.bars).toEqual([]);
});

test('the days shown are whole months, a year back and half a year on', () => {
  const rotations = [
    { start: day('2027-05-03'), end: day('2027-05-28') },
    { start: day('2027-02-01'), end: day('2027-02-26') },
  ];
  expect(timelineDays(rotations, day('2026-12-01'))).toEqual({
    from: '2025-11-01',
    to: '2027-12-31',
  });
  expect(timelineDays([], day('2026-12-15'))).toEqual({ from: '2025-11-01', to: '2027-07-31' });
});

test('what a move changes is named with how it stood and how it would stand', () => {
  const host = givenHost([
    givenRequirement(clause('bls', throughEnd), { title: 'BLS card' }),
    givenRequirement(clause('cv'), { title: 'CV' }),
  ]);
  const rotation = rotationAt(host);
  const rows = givenRows({
    hosts: [host],
    rotations: [rotation],
    documents: [givenDocument('bls', { expires: '2027-03-01' })],
  });
  const moved = { ...rotation, start: day('2027-03-01'), end: day('2027-03-26') };
  const before = judgeSeason(rows);
  const after = judgeSeason({ ...rows, rotations: [moved] });
  expect(findVerdictChanges(before, after)).toEqual([
    { rotation: moved, host, title: 'BLS card', from: 'met', to: 'expiring' },
  ]);
  expect(findVerdictChanges(before, before)).toEqual([]);
});
