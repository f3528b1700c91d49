import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { DocumentId, ImmunizationId } from '../shared/id.ts';
import type { EarlyDose } from './count-doses.ts';
import { nameEntry, sayOutcome } from './entry-words.ts';
import type { ImmunizationEntry } from './immunization-record.ts';

/** The parts of the AAMC form, in its order. */
export type FormBlockKey =
  | 'mmr'
  | 'tdap'
  | 'varicella'
  | 'influenza'
  | 'hepatitis-b'
  | 'tuberculosis'
  | 'covid-19'
  | 'additional';

/** One place of a block. Without an entry it stands empty, as on the form. */
export interface FormLine {
  /** "Dose 1", "Quantitative anti-HBs". */
  readonly label: string;
  readonly entry?: ImmunizationId | undefined;
  readonly on?: Day | undefined;
  /** "Heplisav-B", "11.2 mIU/mL, positive", "read 4 Nov 2026, 0 mm, negative". */
  readonly outcome: string;
  /** Why the entry does not count; empty where it does. */
  readonly note: string;
  readonly evidence: readonly DocumentId[];
}

/** One part of the form as the record fills it. */
export interface FormBlock {
  readonly key: FormBlockKey;
  readonly title: string;
  /** Which of the form's alternatives it is: "Option 1: MMR doses", "Section A: ...". Empty where there is one. */
  readonly choice: string;
  /** Complete: what the form asks for is there. Optional: the form does not insist. */
  readonly status: 'complete' | 'open' | 'optional';
  readonly lines: readonly FormLine[];
  /** What is still needed, a sentence each. */
  readonly needs: readonly string[];
}

export function lineOf(label: string, entry: ImmunizationEntry | undefined, note = ''): FormLine {
  if (entry === undefined) return { label, outcome: '', note, evidence: [] };
  const { id, on, evidence } = entry;
  return { label, entry: id, on, outcome: sayOutcome(entry), note, evidence };
}

/** Doses that count under their numbers, empty places up to `wanted`, then those that came too early. */
export function doseLines(
  counted: readonly ImmunizationEntry[],
  early: readonly EarlyDose[],
  wanted: number,
  label = 'Dose',
): FormLine[] {
  const places = Math.max(counted.length, wanted);
  return [
    ...Array.from({ length: places }, (_, index) =>
      lineOf(`${label} ${index + 1}`, counted[index]),
    ),
    ...early.map(({ dose, limit }) =>
      lineOf(
        nameEntry(dose),
        dose,
        `Does not count: it was given before ${formatDay(limit.from)}.`,
      ),
    ),
  ];
}

/** "on or after 12 Jan 2027" for a day to come, "now" for one that has come. */
export function sayFrom(day: Day, today: Day | undefined): string {
  return today !== undefined && day <= today ? 'now' : `on or after ${formatDay(day)}`;
}
