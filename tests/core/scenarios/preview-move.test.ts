import { expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import type { BudgetLine } from '../../../src/core/budget/budget-line.ts';
import type { Host } from '../../../src/core/hosts/host.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { previewMove } from '../../../src/core/scenarios/preview-move.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { idOf } from '../../../src/core/shared/id.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from '../season/given-season.ts';

const rule = (id: string, demand: AdmissionDemand) => ({
  id: idOf<'admission-rule'>(id),
  demand,
  note: '',
  source: { label: 'A page', url: '', readOn: day('2026-11-01') },
});

const HOST: Host = {
  ...givenHost(
    [givenRequirement(clause('bls', { kind: 'valid-through', at: 'end' }), { title: 'BLS card' })],
    { name: 'Lakeside' },
  ),
  admission: [
    rule('a1', { kind: 'starts-first-monday' }),
    rule('a2', { kind: 'lead-time', closes: { amount: 70, unit: 'days' } }),
    rule('a3', { kind: 'due-before', what: 'All fees', span: { amount: 30, unit: 'days' } }),
  ],
};
const ERIE = givenHost([], { name: 'Erie' });
const MOVED = rotationAt(HOST, { title: 'ICU', stage: 'researching' });
const NEXT = rotationAt(ERIE, {
  title: 'Ward',
  start: day('2027-03-01'),
  end: day('2027-03-26'),
});
const LINE: BudgetLine = {
  id: idOf('l1'),
  title: 'Room',
  category: 'housing',
  rotation: MOVED.id,
  plannedMinor: 1,
  currency: 'USD',
  timing: { kind: 'span', from: day('2027-01-30'), to: day('2027-02-27') },
  notes: '',
};

/** What is said of the move by so many days, as somebody sees it on 1 Nov 2026 who has a card to 1 Mar 2027. */
function move(days: number, lines: readonly BudgetLine[] = [LINE]) {
  const rows = givenRows({
    today: day('2026-11-01'),
    hosts: [HOST, ERIE],
    rotations: [MOVED, NEXT],
    documents: [givenDocument('bls', { issued: '2026-06-01', expires: '2027-03-01' })],
  });
  const rotations = rows.rotations.map((one: Rotation) =>
    one.id === MOVED.id
      ? { ...one, start: addDays(one.start, days), end: addDays(one.end, days) }
      : one,
  );
  const after = { ...rows, rotations };
  return previewMove({
    before: { rows, judged: judgeSeason(rows) },
    after: { rows: after, judged: judgeSeason(after) },
    rotation: MOVED.id,
    lines,
  });
}

test('everything that a week later changes, what gets worse first', () => {
  const { says, changes } = move(7);
  expect(changes.map(({ kind, says: said, worse }) => [kind, said, worse])).toEqual([
    // What a host asks that is closed by then is not judged: no verdict changes.
    [
      'admission',
      'Rotations start on the first Monday of a month at Lakeside → closed to you ' +
        '(8 Feb 2027 is a Monday, but not the first of its month)',
      true,
    ],
    // Nor is anything to be done for it by a day.
    ['overlap', 'Ward at Erie overlaps, 1-5 Mar 2027', true],
    ['money', 'Room 30 Jan - 27 Feb 2027 → 6 Feb - 6 Mar 2027', false],
  ]);
  expect(says).toMatch(
    /^1 admission rule, 1 overlap and 1 budget line change: Rotations start .*$/,
  );
});

test('four weeks later, again on a first Monday, the card breaks', () => {
  const { says, changes } = move(28);
  expect(changes[0]).toEqual({
    kind: 'verdict',
    says: 'BLS card at Lakeside met → expiring',
    worse: true,
  });
  expect(says).toMatch(/^1 verdict, 1 overlap, 2 deadlines and 1 budget line change: BLS card /);
});

test('where it was, nothing changes', () => {
  expect(move(0)).toEqual({ says: 'Nothing else changes.', changes: [] });
});

test('a day that has passed after the move is worse; a pinned line is not said', () => {
  const { changes } = move(-28, [{ ...LINE, pinned: true }]);
  expect(changes.map(({ says, worse }) => [says, worse])).toEqual([
    [
      expect.stringMatching(/ at Lakeside → closed to you \(Applications closed on 26 Oct 2026/),
      true,
    ],
    ['Application by 23 Nov 2026 → 26 Oct 2026, which has passed', true],
  ]);
});
