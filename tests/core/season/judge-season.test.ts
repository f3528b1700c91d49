import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainVerdict, explainVerdicts } from '../../../src/core/season/explain-verdicts.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { createSeasonMemory, type SeasonMemory } from '../../../src/core/season/season-memory.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { givenRule } from '../admission/given-admission.ts';
import { day, givenHost } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';
import { EDITS, editBy, start } from './season-edits.ts';

/** The verdicts are those of a first judging, deeply. */
function expectAsAnew(rows: SeasonRows, memory: SeasonMemory): void {
  expect(judgeSeason(rows, memory)).toEqual(judgeSeason(rows));
}

/** The words of each verdict are the same when it is asked alone; no memory has a part in them. */
function expectWordsAsAnew(rows: SeasonRows): void {
  const judged = judgeSeason(rows);
  const explained = explainVerdicts(structuredClone(rows), judgeSeason(structuredClone(rows)));
  const words = judged.map((one) =>
    one.verdicts.items.map((verdict) => ({ ...verdict, ...explainVerdict(rows, one, verdict) })),
  );
  expect(words).toEqual(explained.map(({ verdicts }) => verdicts.items));
}

test('after any edits the verdicts are those of judging everything anew, words included', () => {
  const step = fc.tuple(
    fc.constantFrom(...EDITS),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: -60, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      const memory = createSeasonMemory();
      let rows = start;
      judgeSeason(rows, memory);
      for (const [name, at, days] of steps) {
        rows = editBy(name)(rows, at, days);
        expectAsAnew(rows, memory);
      }
      expectWordsAsAnew(rows);
    }),
    { numRuns: 200 },
  );
});

test.each(EDITS)('a fresh judging after one edit: %s', (name) => {
  for (const at of [0, 1, 2, 3, 4]) {
    for (const days of [-60, -7, 0, 1, 2, 3, 4, 30, 60]) {
      const memory = createSeasonMemory();
      judgeSeason(start, memory);
      const rows = editBy(name)(start, at, days);
      expectAsAnew(rows, memory);
      expectAsAnew(start, memory);
    }
    expectWordsAsAnew(editBy(name)(start, at, at));
  }
});

test('a host whose last rule was deleted asks for attention, judged again or anew', () => {
  const source = { label: 'A page', url: '', readOn: day('2026-11-01') };
  const host = givenHost([], {
    admission: [{ ...givenRule({ kind: 'max-weeks', weeks: 4 }), source }],
  });
  const rows = givenRows({ hosts: [host], rotations: [rotationAt(host)] });
  const memory = createSeasonMemory();
  expect(judgeSeason(rows, memory)[0]?.verdicts.status).toBe('ready');
  const bare = { ...rows, hosts: [{ ...host, admission: [] }] };
  expect(judgeSeason(bare, memory)[0]?.verdicts).toEqual({
    status: 'attention',
    items: [],
    summary: 'This host has no rules yet, so nothing can be checked.',
  });
});

test('the same rows are the same answer, object for object', () => {
  const memory = createSeasonMemory();
  const before = judgeSeason(start, memory);
  const after = judgeSeason({ ...start }, memory);
  expect(after.every((item, at) => item === before[at])).toBe(true);
});

/** Places of the rotations that an edit of the first rows gave new verdicts. */
function touchedBy(name: string, at: number, days: number): number[] {
  const memory = createSeasonMemory();
  const before = judgeSeason(start, memory);
  return judgeSeason(editBy(name)(start, at, days), memory).flatMap((item, index) =>
    item === before[index] ? [] : index,
  );
}

test('a moved rotation is judged, and every other one is taken over as it is', () => {
  expect(touchedBy('a rotation moves', 2, 7)).toEqual([2]);
});

test('a changed paper touches the hosts that ask for its type, and what the record says with it', () => {
  expect(touchedBy('a document is renewed', 0, 3)).toEqual([0, 1]);
  expect(touchedBy('a document is renewed', 1, 3)).toEqual([4, 5]);
  expect(touchedBy('a document is renewed', 2, 3)).toEqual([2, 3]);
});
