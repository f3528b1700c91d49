import { compareText } from '../shared/compare-text.ts';
import { addDays, type Day } from '../shared/day.ts';
import { weekday } from '../shared/weekday.ts';
import type { OwnBackup } from './own-backup.ts';

/** How many are kept: of the last days and of the last weeks that have one at all. */
export const KEPT = { days: 7, weeks: 4 } as const;

export interface ChosenBackups {
  /** The newest first. */
  readonly kept: readonly OwnBackup[];
  readonly past: readonly OwnBackup[];
}

/**
 * Decides which of a vault's backups are kept: the last of each of the 7 newest days and of the 4 newest
 * weeks that have one. Days without one do not count: who opens the vault once a month has seven months.
 * What was just made (`proven`) and the newest whole one are always kept, whatever a clock that went
 * wrong wrote into the other names; an incomplete one takes no whole one's place.
 */
export function chooseKept(backups: readonly OwnBackup[], proven?: string): ChosenBackups {
  const newestFirst = [...backups].sort(newerFirst);
  const whole = newestFirst.filter((backup) => backup.whole);
  const safe = [
    ...whole.slice(0, 1),
    ...newestFirst.slice(0, 1),
    ...backups.filter(({ name }) => name === proven),
    ...firstOfEach(whole, ({ day }) => day, KEPT.days),
    ...firstOfEach(whole, ({ day }) => mondayOf(day), KEPT.weeks),
  ];
  const names = new Set(safe.map(({ name }) => name));
  return {
    kept: newestFirst.filter(({ name }) => names.has(name)),
    past: newestFirst.filter(({ name }) => !names.has(name)),
  };
}

/** The newest one that holds everything: what a message about damage names. */
export function newestWhole(backups: readonly OwnBackup[]): OwnBackup | undefined {
  return [...backups].sort(newerFirst).find(({ whole }) => whole);
}

function firstOfEach(
  newestFirst: readonly OwnBackup[],
  spanOf: (backup: OwnBackup) => Day,
  spans: number,
): OwnBackup[] {
  const seen = new Map<Day, OwnBackup>();
  for (const backup of newestFirst) {
    if (!seen.has(spanOf(backup))) seen.set(spanOf(backup), backup);
  }
  return [...seen.values()].slice(0, spans);
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

function newerFirst(a: OwnBackup, b: OwnBackup): number {
  return compareText(`${b.day} ${b.time} ${b.name}`, `${a.day} ${a.time} ${a.name}`);
}
