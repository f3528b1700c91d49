import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseKept, KEPT, newestWhole } from '../../../src/core/backups/choose-kept.ts';
import { isDue, isDueAtLock } from '../../../src/core/backups/is-due.ts';
import {
  nameBackup,
  type OwnBackup,
  readBackupName,
} from '../../../src/core/backups/own-backup.ts';
import { addDays, type Day, daysBetween, parseDay } from '../../../src/core/shared/day.ts';

/** A Monday. */
const FIRST = parseDay('2027-01-04');

function backup(day: Day, time = '09.00', whole = true): OwnBackup {
  const parts = { day, time, mark: '3f2a9c1b', whole };
  return { name: nameBackup('vault', parts), ...parts };
}

test.each([
  ['vault 2026-11-28 14.05 3f2a9c1b.sojourn-backup', true],
  ['a 2026-01-01 00.00 1 2026-11-28 14.05 3f2a9c1b incomplete.sojourn-backup', false],
])('%s is a backup of the app by its name', (name, whole) => {
  const read = readBackupName(name);
  expect(read).toEqual({ name, day: '2026-11-28', time: '14.05', mark: '3f2a9c1b', whole });
});

test.each([
  'vault 2026-11-28.sojourn-backup',
  'vault 2026-13-28 14.05 3f2a9c1b.sojourn-backup',
  'vault 2026-11-28 24.05 3f2a9c1b.sojourn-backup',
  'vault 2026-11-28 14.05 3f2a9c1b.sojourn-backup.part',
  'vault 2026-11-28 14.05 3f2a9c1b (conflicted copy).sojourn-backup',
  'notes.txt',
])('%s is none, and is never removed', (name) => {
  expect(readBackupName(name)).toBeUndefined();
});

test('70 days with one backup a day: 7 days and 4 weeks are kept, each day, and none older', () => {
  let kept: readonly OwnBackup[] = [];
  for (let n = 0; n < 70; n += 1) {
    const today = addDays(FIRST, n);
    expect(isDue(kept, today)).toBe(true);
    const made = backup(today);
    kept = chooseKept([...kept, made], made.name).kept;
    expect(isDue(kept, today)).toBe(false);
    expect(kept[0]).toEqual(made);
    expect(kept.slice(0, 7).map(({ day }) => daysBetween(day, today))).toEqual(
      [0, 1, 2, 3, 4, 5, 6].slice(0, n + 1),
    );
    expect(kept.length).toBeLessThanOrEqual(KEPT.days + KEPT.weeks);
  }
  // A Sunday: the week's last is today's, the three weeks before each have their Sunday.
  expect(kept.map(({ day }) => daysBetween(day, addDays(FIRST, 69)))).toEqual([
    ...[0, 1, 2, 3, 4, 5, 6],
    ...[7, 14, 21],
  ]);
});

test('over days of any use the last good one is never pruned, the same is chosen again, and nothing is lost between', () => {
  const use = fc.record({
    skip: fc.integer({ min: -3, max: 20 }),
    time: fc.constantFrom('00.00', '09.00', '23.59'),
    whole: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(use, { minLength: 1, maxLength: 70 }), (uses) => {
      let today = FIRST;
      let kept: readonly OwnBackup[] = [];
      for (const { skip, time, whole } of uses) {
        today = addDays(today, skip);
        const made = backup(today, time, whole);
        const all = [...kept.filter(({ name }) => name !== made.name), made];
        const chosen = chooseKept(all, made.name);
        expect([...chosen.kept, ...chosen.past]).toHaveLength(all.length);
        expect(chosen.kept).toContain(made);
        expect(newestWhole(chosen.kept)).toEqual(newestWhole(all));
        expect(chooseKept(chosen.kept, made.name).past).toEqual([]);
        kept = chosen.kept;
      }
    }),
    { numRuns: 100 },
  );
});

test('used once a month, the days that have one count: seven months are kept', () => {
  const months = Array.from({ length: 12 }, (_, n) => backup(addDays(FIRST, n * 30)));
  expect(chooseKept(months).kept.map(({ day }) => day)).toEqual(
    months
      .slice(-7)
      .reverse()
      .map(({ day }) => day),
  );
});

test('of one day the last whole one is kept, and an incomplete one takes no place of it', () => {
  const morning = backup(FIRST, '08.00');
  const noon = backup(FIRST, '12.00');
  const torn = backup(FIRST, '18.00', false);
  expect(chooseKept([morning, noon, torn])).toEqual({ kept: [torn, noon], past: [morning] });
  expect(isDue([torn], FIRST)).toBe(true);
});

test.each([
  [true, true, true],
  [false, true, false],
  [true, false, true],
  [false, false, true],
])('at lock, changed: %s, one of today: %s, it is due: %s', (changed, ofToday, due) => {
  const there = ofToday ? [backup(FIRST)] : [backup(addDays(FIRST, -1))];
  expect(isDueAtLock(there, FIRST, changed)).toBe(due);
});
