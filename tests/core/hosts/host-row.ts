import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import { findType } from '../../../src/core/documents/find-type.ts';
import type { VerdictStatus } from '../../../src/core/requirements/verdict.ts';
import { type Case, type Dated, day, givenDocument } from '../requirements/given.ts';

export const doc = (type: string, ...versions: readonly Dated[]): Document =>
  givenDocument(type, ...(versions.length === 0 ? [{}] : versions).map(lastingLong(type)));

/** What must last where a host is silent lasts here, unless a row is about its days. */
function lastingLong(type: string): (version: Dated) => Dated {
  const holds = findType(CATALOGUE, type).holds !== undefined;
  return (version) =>
    holds && version.issued === undefined && version.expires === undefined
      ? { ...version, expires: '2027-12-31' }
      : version;
}
export const facts = (type: string, values: Dated['facts']): Document =>
  doc(type, { facts: values });
export const cover = (perOccurrence: number, aggregate: number, namesApplicant = true) =>
  facts('malpractice', { perOccurrence, aggregate, namesApplicant });
export const on = (type: string, issued: string, values?: Dated['facts']) =>
  doc(type, { issued, facts: values });
export const through = (type: string, expires: string) => doc(type, { expires });
export const M = 1_000_000;

/**
 * [title, what meets it, what does not, how it then stands]; a rotation of 1 to 26 Feb 2027,
 * scheduled, seen on 1 Dec 2026 unless told.
 */
type RuleRow = readonly [string, readonly Document[], readonly Document[], VerdictStatus, Case?];

/** The same, behind the pack that the rule is of. */
export type Row = readonly [string, ...RuleRow];

/** The rows of one pack. */
export const of = (pack: string, ...rows: readonly RuleRow[]): readonly Row[] =>
  rows.map((row) => [pack, ...row]);

/** A rule that asks for the paper and nothing of it: had, or missing. */
export const held = (title: string, type: string, given: Case = {}): RuleRow => [
  title,
  [doc(type)],
  [],
  'missing',
  given,
];

/** A paper that has to hold for the whole stay: had through the year, or missing, or not of the right kind. */
export const lasting = (
  title: string,
  type: string,
  good: Dated['facts'] = {},
  bad?: Dated['facts'],
): RuleRow => {
  const paper = (values: Dated['facts']) => doc(type, { expires: '2027-12-31', facts: values });
  return bad === undefined
    ? [title, [paper(good)], [], 'missing']
    : [title, [paper(good)], [paper(bad)], 'unmet'];
};

/** A rule that asks one word of the paper. */
export const worded = (
  title: string,
  type: string,
  good: Dated['facts'],
  bad: Dated['facts'],
  given: Case = {},
): RuleRow => [title, [facts(type, good)], [facts(type, bad)], 'unmet', given];

/** A rule about age or expiry: the last day that still does, and the day that does no more. */
export const dated = (
  title: string,
  type: string,
  good: string,
  bad: string,
  given: Case = {},
): RuleRow => [title, [on(type, good)], [on(type, bad)], 'expiring', given];

export const untaught: Case = { profile: { taughtInEnglish: false } };
export const marked = (tag: string): Case => ({ rotation: { tags: [tag] } });
export const starting = (start: string, today: string): Case => ({
  rotation: { start: day(start), end: day(start) },
  today,
});
