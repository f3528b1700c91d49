import type { DocumentFacts } from '../documents/document.ts';
import { compareText } from '../shared/compare-text.ts';
import { addDays } from '../shared/day.ts';
import type { Igra, ImmunizationRecord, SkinTest } from './immunization-record.ts';
import { paperFor } from './join-papers.ts';
import type { HealthPaper } from './record-proof.ts';
import { isReadInTime, isSecondStep, type SkinStep } from './tuberculosis-standing.ts';

/**
 * One tuberculosis test, whoever tells of it: a paper, an entry of the record, or both. It is dated by
 * the day it was read or drawn; a paper may not have that typed in, and of a skin test it only tells
 * that it was placed two or three days before.
 */
export interface TbTest extends Pick<SkinStep, 'issued' | 'placed'> {
  readonly facts: DocumentFacts;
  readonly paper?: HealthPaper | undefined;
  readonly entry?: SkinTest | Igra | undefined;
}

/**
 * All tests, each once, by day. A skin test of the record that was not read in time tells nothing.
 * `record` by day.
 */
export function tbTests(record: ImmunizationRecord, papers: readonly HealthPaper[]): TbTest[] {
  const left = new Set(papers);
  const recorded = record.flatMap(testOf).map((test) => {
    const paper = paperOf(test, [...left]);
    if (paper === undefined) return test;
    left.delete(paper);
    return joinTest(test, paper);
  });
  return withoutCopies([...recorded, ...[...left].map(fromPaper)].sort(byIssued));
}

/** Two of one kind, day and result are one test told twice, else a host that wants two had one. */
function withoutCopies(tests: readonly TbTest[]): TbTest[] {
  const known = new Map<string, TbTest>();
  for (const test of tests) {
    const name = `${test.issued ?? idOf(test)} ${kindOf(test.facts)} ${resultOf(test)}`;
    const before = known.get(name);
    // Of two copies the one that can be shown.
    if (before === undefined || (before.paper === undefined && test.paper !== undefined)) {
      known.set(name, test);
    }
  }
  return [...known.values()].sort(byIssued);
}

function testOf(entry: ImmunizationRecord[number]): TbTest[] {
  if (entry.kind === 'skin-test') return isReadInTime(entry) ? [fromSkinTest(entry)] : [];
  if (entry.kind !== 'igra') return [];
  const { on, result, country } = entry;
  const facts = { kind: 'IGRA', result, ...(country !== '' && { country }) };
  return [{ issued: on, facts, entry }];
}

function fromSkinTest(entry: SkinTest): TbTest {
  const { on, readOn, mm, result, country } = entry;
  const facts = {
    kind: 'TST',
    ...(result !== undefined && { result }),
    ...(mm !== undefined && { readingMm: mm }),
    ...(country !== '' && { country }),
  };
  return { issued: readOn, placed: { earliest: on, latest: on }, facts, entry };
}

function fromPaper(paper: HealthPaper): TbTest {
  const { issued, facts } = paper.version;
  const placed =
    issued !== undefined && kindOf(facts) === 'tst'
      ? { earliest: addDays(issued, -3), latest: addDays(issued, -2) }
      : undefined;
  return { issued, placed, facts, paper };
}

/** What was typed in on the paper stands before what the record says. */
function joinTest(test: TbTest, paper: HealthPaper): TbTest {
  const { issued, facts } = paper.version;
  return { ...test, issued, facts: { ...test.facts, ...facts }, paper };
}

/** The paper of a test that the record knows as well. Of a blood test no skin test's paper is. */
function paperOf(test: TbTest, papers: readonly HealthPaper[]): HealthPaper | undefined {
  const alike = papers.filter(({ version }) => {
    const said = kindOf(version.facts);
    return said === '' || said.endsWith(kindOf(test.facts));
  });
  return paperFor({ issued: test.issued, evidence: test.entry?.evidence ?? [] }, alike);
}

/** The kind of test as papers call it, without capitals; empty where it is not said. */
function kindOf({ kind }: DocumentFacts): string {
  return typeof kind === 'string' ? kind.trim().toLowerCase() : '';
}

/** The result in one word, without capitals; empty where it is not said. */
export function resultOf({ facts }: Pick<TbTest, 'facts'>): string {
  const { result } = facts;
  return typeof result === 'string' ? result.trim().toLowerCase() : '';
}

/** The first step of a test, where it is the second; the nearest of several. `tests` by day. */
export function firstStep(test: TbTest, tests: readonly TbTest[]): TbTest | undefined {
  const second = stepOf(test);
  return tests.findLast((first) => first !== test && isSecondStep(stepOf(first), second));
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
