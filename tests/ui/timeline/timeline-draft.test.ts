import { expect, test } from 'vitest';
import { previewMove } from '../../../src/core/scenarios/preview-move.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { createSeasonMemory } from '../../../src/core/season/season-memory.ts';
import {
  applyDraft,
  nameDraft,
  type TimelineDraft,
} from '../../../src/ui/timeline/timeline-draft.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
} from '../../core/requirements/given.ts';
import { givenRows, rotationAt } from '../../core/season/given-season.ts';

const host = givenHost(
  [givenRequirement(clause('bls', { kind: 'valid-through', at: 'end' }), { title: 'BLS card' })],
  { name: 'Lakeside' },
);
const rotation = rotationAt(host);
const card = {
  ...givenDocument('bls', { issued: '2026-06-01', expires: '2027-03-01' }),
  title: 'BLS',
};
const rows = givenRows({
  hosts: [host],
  rotations: [rotation, rotationAt(host)],
  documents: [card, givenDocument('cv', {})],
});
const memory = createSeasonMemory();
const saved = { rows, judged: judgeSeason(rows, memory) };

function move(draft: TimelineDraft) {
  const drafted = applyDraft(rows, draft);
  const season = { rows: drafted, judged: judgeSeason(drafted, memory) };
  const { says } = previewMove({ before: saved, after: season, lines: [] });
  return { season, name: nameDraft(season, draft), says };
}

test('a rotation moves whole; everything else keeps its identity', () => {
  const { season, name, says } = move({ kind: 'rotation', id: rotation.id, days: 21 });
  expect(season.rows.rotations[0]).toMatchObject({ start: '2027-02-22', end: '2027-03-19' });
  expect(season.rows.rotations[1]).toBe(rows.rotations[1]);
  expect(season.rows.documents).toBe(rows.documents);
  expect(name).toBe('Lakeside, 22 Feb - 19 Mar 2027 (21 days later)');
  expect(says).toBe('1 verdict changes: BLS card at Lakeside met → expiring.');
});

test('the end of a document moves, and never before the day it was issued', () => {
  const id = card.versions[0]?.id as never;
  const earlier = move({ kind: 'version', id, days: -9 });
  expect(earlier.season.rows.documents[0]?.versions[0]?.expires).toBe('2027-02-20');
  expect(earlier.season.rows.documents[1]).toBe(rows.documents[1]);
  expect(earlier.name).toBe('BLS through 20 Feb 2027 (9 days earlier)');
  expect(earlier.says).toBe(
    '2 verdicts change: BLS card at Lakeside met → expiring; BLS card at Lakeside met → expiring.',
  );
  const first = move({ kind: 'version', id, days: -2_000 }).season.rows.documents[0]?.versions[0];
  expect(first?.expires).toBe(day('2026-06-01'));
});

test('a move that changes nothing says so', () => {
  expect(move({ kind: 'rotation', id: rotation.id, days: 1 })).toMatchObject({
    name: 'Lakeside, 2-27 Feb 2027 (1 day later)',
    says: 'Nothing else changes.',
  });
});
