import type { Document } from '../../../src/core/documents/document.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { type Case, type Dated, day, givenDocument } from '../requirements/given.ts';

export const doc = (type: string, ...versions: readonly Dated[]): Document =>
  givenDocument(type, ...(versions.length === 0 ? [{}] : versions));
export const facts = (type: string, values: Dated['facts']): Document =>
  doc(type, { facts: values });
export const cover = (perOccurrence: number, aggregate: number, namesApplicant = true) =>
  facts('malpractice', { perOccurrence, aggregate, namesApplicant });
export const on = (type: string, issued: string, values: Dated['facts'] = {}) =>
  doc(type, { issued, facts: values });
export const M = 1_000_000;

/** [pack, rule, what meets it, what does not, how it then stands]; a rotation of 1 to 26 Feb 2027 seen on 1 Dec 2026. */
export type Row = readonly [
  string,
  string,
  readonly Document[],
  readonly Document[],
  VerdictStatus,
  Case?,
];

export const july: Case = { rotation: { start: day('2027-07-05'), end: day('2027-07-30') } };
export const untaught: Case = { profile: { taughtInEnglish: false } };
export const county: Case = { rotation: { tags: ['LA County'] } };
