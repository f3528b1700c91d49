import { daysBetween } from '../shared/day.ts';
import type { ImmunizationId } from '../shared/id.ts';
import type { Dose, ImmunizationRecord, Titer } from './immunization-record.ts';
import { REPORT_DAYS } from './join-papers.ts';
import { type Course, readImmunityPaper } from './read-immunity-paper.ts';
import { byDay } from './record-circumstances.ts';
import type { HealthPaper } from './record-proof.ts';

/** Doses and antibody tests that papers and record tell of, each once. */
export interface ToldImmunity {
  /** By day: the record with what the papers add to it. */
  readonly record: ImmunizationRecord;
  readonly courses: readonly Course[];
  /** The papers that tell of an entry. */
  readonly papers: ReadonlyMap<ImmunizationId, HealthPaper>;
  /** Papers of whose facts nothing of this can be read. */
  readonly silent: readonly HealthPaper[];
}

/**
 * Reads the facts of papers into what the record is made of. A dose or a test of one day is one,
 * whoever tells of it; what was typed in on the paper stands before what the record says.
 */
export function tellImmunity(
  record: ImmunizationRecord,
  papers: readonly HealthPaper[],
): ToldImmunity {
  const entries = new Map(record.map((entry) => [entry.id, entry]));
  const told = new Map<ImmunizationId, HealthPaper>();
  const courses: Course[] = [];
  const silent: HealthPaper[] = [];
  const left = new Set(record);
  for (const paper of papers) {
    const read = readImmunityPaper(paper);
    courses.push(...read.courses);
    if (read.entries.length + read.courses.length === 0) silent.push(paper);
    for (const entry of read.entries) {
      const same = [...left].find((other) => isSame(other, entry));
      if (same !== undefined) left.delete(same);
      const one = same === undefined ? entry : join(same, entry);
      entries.set(one.id, one);
      told.set(one.id, paper);
    }
  }
  return { record: [...entries.values()].sort(byDay), courses, papers: told, silent };
}

/**
 * Of one day, or the paper is named as the entry's and dated within two weeks of it. Two antibody tests
 * that say different things are two, whatever their day: the one that proves less is then heard as well.
 */
function isSame(known: ImmunizationRecord[number], read: Dose | Titer): boolean {
  if (known.kind !== 'dose' && known.kind !== 'titer') return false;
  if (whatOf(known) !== whatOf(read) || !agree(known, read)) return false;
  if (known.on === read.on) return true;
  const isNamed = read.evidence.some((id) => known.evidence.includes(id));
  return isNamed && Math.abs(daysBetween(known.on, read.on)) <= REPORT_DAYS;
}

function agree(a: Dose | Titer, b: Dose | Titer): boolean {
  if (a.kind !== 'titer' || b.kind !== 'titer') return true;
  return isOneOrOpen(a.value, b.value) && isOneOrOpen(a.result, b.result);
}

function isOneOrOpen<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function whatOf(entry: Dose | Titer): string {
  return entry.kind === 'dose' ? `dose of ${entry.vaccine}` : `titer of ${entry.analyte}`;
}

function join(known: ImmunizationRecord[number], read: Dose | Titer): ImmunizationRecord[number] {
  if (known.kind === 'dose' && read.kind === 'dose') {
    return { ...known, product: read.product || known.product };
  }
  if (known.kind !== 'titer' || read.kind !== 'titer') return known;
  if (read.value === undefined) return { ...known, result: read.result ?? known.result };
  return { ...known, value: read.value, unit: read.unit, result: read.result ?? known.result };
}
