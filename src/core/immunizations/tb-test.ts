import type { DocumentFacts } from '../documents/document.ts';
import { PLACED } from '../documents/options/tuberculosis-options.ts';
import { compareText } from '../shared/compare-text.ts';
import { addDays, isDay } from '../shared/day.ts';
import type { Igra, ImmunizationRecord, SkinTest } from './immunization-record.ts';
import { paperFor } from './join-papers.ts';
import type { HealthPaper } from './record-proof.ts';
import {
  isReadInTime,
  isSecondStep,
  READING_DAYS,
  type SkinStep,
} from './tuberculosis-standing.ts';

/**
 * One tuberculosis test, whoever tells of it: a paper, an entry of the record, or both. It is dated by
 * the day it was read or drawn; a paper may not have that typed in, nor the day a skin test was placed,
 * which then was two or three days before.
 */
export interface TbTest extends Pick<SkinStep, 'issued' | 'placed'> {
  /** A skin test read too early or too late: it tells nothing, whatever its reading. */
  readonly isVoid: boolean;
  readonly facts: DocumentFacts;
  readonly paper?: HealthPaper | undefined;
  readonly entry?: SkinTest | Igra | undefined;
}

/** All tests, each once, by day; of the record none that was not read. `record` by day. */
export function tbTests(record: ImmunizationRecord, papers: readonly HealthPaper[]): TbTest[] {
  const left = new Set(papers);
  const recorded = record.flatMap(testOf).map((test) => {
    const paper = paperOf(test, [...left]);
    if (paper === undefined) return test;
    left.delete(paper);
    return joined(fromPaper(paper), test);
  });
  return withoutCopies([...recorded, ...[...left].map(fromPaper)].sort(byIssued));
}

/** Two of one kind, day and result are one test told twice, else a host that wants two had one. */
function withoutCopies(tests: readonly TbTest[]): TbTest[] {
  const known = new Map<string, TbTest>();
  for (const test of tests) {
    const name = `${test.issued ?? idOf(test)} ${kindOf(test.facts)} ${resultOf(test)}`;
    const before = known.get(name);
    known.set(name, before === undefined ? test : oneOf(before, test));
  }
  return [...known.values()].sort(byIssued);
}

/** Of two copies the one that can be shown, with what the other tells beside it. */
function oneOf(a: TbTest, b: TbTest): TbTest {
  return a.paper === undefined && b.paper !== undefined ? joined(b, a) : joined(a, b);
}

/** Where they tell different days of placing it was one of them, and neither may be too far off. */
function joined(shown: TbTest, other: TbTest): TbTest {
  const facts = { ...other.facts, ...shown.facts };
  const entry = shown.entry ?? other.entry;
  const telling = [shown, other].filter(tellsPlacing);
  const [one = shown, two = one] = telling;
  return {
    ...shown,
    facts,
    entry,
    placed: one.placed && two.placed && bothOf(one.placed, two.placed),
    isVoid: one.isVoid || two.isVoid,
  };
}

type Placed = NonNullable<TbTest['placed']>;

function bothOf(a: Placed, b: Placed): Placed {
  const days = [a.earliest, a.latest, b.earliest, b.latest].sort();
  return { earliest: days[0] ?? a.earliest, latest: days.at(-1) ?? a.latest };
}

/** True where a day of placing is told, and not only reckoned back from the reading. */
function tellsPlacing({ facts }: TbTest): boolean {
  return facts[PLACED] !== undefined;
}

function testOf(entry: ImmunizationRecord[number]): TbTest[] {
  if (entry.kind === 'skin-test') return entry.readOn === undefined ? [] : [fromSkinTest(entry)];
  if (entry.kind !== 'igra') return [];
  const { on, result, country } = entry;
  const facts = { kind: 'IGRA', result, ...(country !== '' && { country }) };
  return [{ issued: on, facts, entry, isVoid: false }];
}

function fromSkinTest(entry: SkinTest): TbTest {
  const { on, readOn, mm, result, country } = entry;
  const facts = {
    kind: 'TST',
    [PLACED]: on,
    ...(result !== undefined && { result }),
    ...(mm !== undefined && { readingMm: mm }),
    ...(country !== '' && { country }),
  };
  const placed = { earliest: on, latest: on };
  return { issued: readOn, placed, facts, entry, isVoid: !isReadInTime(entry) };
}

function fromPaper(paper: HealthPaper): TbTest {
  const { issued, facts } = paper.version;
  if (kindOf(facts) !== 'tst') return { issued, facts, paper, isVoid: false };
  return { issued, facts, paper, ...placingOf(paper) };
}

/** When the skin test of a paper was placed, and whether it was read in time after that. */
function placingOf({ version }: HealthPaper): Pick<TbTest, 'placed' | 'isVoid'> {
  const { issued, facts } = version;
  const said = facts[PLACED];
  if (typeof said === 'string' && isDay(said)) {
    const isVoid = issued !== undefined && !isReadInTime({ on: said, readOn: issued });
    return { placed: { earliest: said, latest: said }, isVoid };
  }
  if (issued === undefined) return { placed: undefined, isVoid: false };
  const { from, to } = READING_DAYS;
  return {
    placed: { earliest: addDays(issued, -to), latest: addDays(issued, -from) },
    isVoid: false,
  };
}

/**
 * The paper of a test that the record knows as well. Of a blood test no skin test's paper is, and none
 * that tells of another result: of two such the worse one is then heard as well.
 */
function paperOf(test: TbTest, papers: readonly HealthPaper[]): HealthPaper | undefined {
  const alike = papers.filter(({ version: { facts } }) => {
    const [kind, result] = [kindOf(facts), resultOf({ facts })];
    if (result !== '' && resultOf(test) !== '' && result !== resultOf(test)) return false;
    return kind === '' || kind.endsWith(kindOf(test.facts));
  });
  return paperFor({ issued: test.issued, evidence: test.entry?.evidence ?? [] }, alike);
}

/** The kind of test as papers call it, without capitals; empty where it is not said. */
export function kindOf({ kind }: DocumentFacts): string {
  return typeof kind === 'string' ? kind.trim().toLowerCase() : '';
}

/** The result in one word, without capitals; empty where it is not said. */
export function resultOf({ facts }: Pick<TbTest, 'facts'>): string {
  const { result } = facts;
  return typeof result === 'string' ? result.trim().toLowerCase() : '';
}

/** The first step of a test, where it is the second; the nearest of several. `tests` by day. */
export function firstStep(test: TbTest, tests: readonly TbTest[]): TbTest | undefined {
  if (test.isVoid) return undefined;
  const second = stepOf(test);
  return tests.findLast(
    (first) => first !== test && !first.isVoid && isSecondStep(stepOf(first), second),
  );
}

function stepOf(test: TbTest): SkinStep {
  return { placed: test.placed, issued: test.issued, isPositive: resultOf(test) === 'positive' };
}

/** Ends in the identifiers, so that two of a day never depend on the order of rows. */
function byIssued(a: TbTest, b: TbTest): number {
  return compareText(a.issued ?? '', b.issued ?? '') || compareText(idOf(a), idOf(b));
}

function idOf({ entry, paper }: TbTest): string {
  return entry?.id ?? paper?.version.id ?? '';
}
