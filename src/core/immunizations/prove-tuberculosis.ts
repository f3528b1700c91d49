import type { DocumentFacts } from '../documents/document.ts';
import { NEGATIVE_WITH_HISTORY } from '../documents/options/tuberculosis-options.ts';
import { formatDay } from '../shared/format-day.ts';
import type { ImmunizationRecord } from './immunization-record.ts';
import { ofPaper, ofRecord } from './join-papers.ts';
import type { HealthPaper, HealthProof } from './record-proof.ts';
import { type ProofDraft, proofFrom } from './record-proof-draft.ts';
import { firstStep, resultOf, type TbTest, tbTests } from './tb-test.ts';
import { tbSection } from './tuberculosis-standing.ts';

/**
 * One proof for each test, of papers and record together. The second test of two
 * steps stands as the two-step one, so that no test counts twice where a host wants two. Whoever once
 * had a positive test keeps that history, whatever tests came before it or after. A skin test that was
 * not read in time is there to be seen, and meets nothing.
 */
export function proveTbTests(
  record: ImmunizationRecord,
  papers: readonly HealthPaper[],
): HealthProof[] {
  const tests = tbTests(record, papers);
  const hasHistory = tbSection(record) !== 'A' || tests.some(tellsHistory);
  return tests.map((test) => proofOf(test, firstStep(test, tests), hasHistory));
}

function tellsHistory(test: TbTest): boolean {
  return ['positive', NEGATIVE_WITH_HISTORY].includes(resultOf(test));
}

function proofOf(test: TbTest, first: TbTest | undefined, hasHistory: boolean): HealthProof {
  const told = first === undefined ? test.facts : twoStepFacts(test, first);
  const isPast = hasHistory && resultOf({ facts: told }) === 'negative';
  const facts = isPast ? { ...told, result: NEGATIVE_WITH_HISTORY } : told;
  const before = first?.paper === undefined ? [] : [first.paper];
  const readLate = test.isVoid && { isVoid: true };
  if (test.paper === undefined) {
    return { ...ofRecord({ ...draftOf(test, first, told), facts }), papers: before, ...readLate };
  }
  return { ...ofPaper(test.paper), facts, papers: [test.paper, ...before], ...readLate };
}

/** The country where both were placed in one; negative only where both were called so. */
function twoStepFacts(test: TbTest, first: TbTest): DocumentFacts {
  const { country, result: _, ...facts } = test.facts;
  const isOne = country !== undefined && country === first.facts['country'];
  const result = stepsResult([test, first]);
  return {
    ...facts,
    kind: 'two-step TST',
    ...(isOne && { country }),
    ...(result !== undefined && { result }),
  };
}

/** The reader's word, never made from millimetres. */
function stepsResult(steps: readonly TbTest[]): 'negative' | 'positive' | undefined {
  if (steps.some((step) => resultOf(step) === 'positive')) return 'positive';
  return steps.every((step) => resultOf(step) === 'negative') ? 'negative' : undefined;
}

/** What the record says of a test that has no paper. A skin test is dated by the day it was read. */
function draftOf(test: TbTest, first: TbTest | undefined, facts: DocumentFacts): ProofDraft {
  const { issued, entry } = test;
  const entries = [entry, first?.entry].flatMap((one) => one ?? []);
  const result = resultOf({ facts }) || 'result not noted';
  if (entry?.kind === 'igra') {
    const name = entry.test === 'other' ? 'IGRA' : entry.test;
    const title = `${name} of ${formatDay(entry.on)}, ${result},`;
    return proofFrom('tb-test', 'igra', title, entries, facts);
  }
  const [name, key] =
    first === undefined ? ['Skin test', 'tst'] : ['Two-step skin test', 'two-step'];
  const read = issued === undefined ? '' : ` read ${formatDay(issued)}`;
  const draft = proofFrom('tb-test', key, `${name}${read}, ${result},`, entries, facts);
  return { ...draft, issued, key: issued === undefined ? key : `${key}-${issued}` };
}

/** X-ray reports and symptom reviews of the record, each by itself. */
export function proveTbFollowUp(record: ImmunizationRecord): ProofDraft[] {
  return record.flatMap((entry) => {
    if (entry.kind === 'chest-x-ray') {
      const title = `Chest X-ray of ${formatDay(entry.on)}, ${entry.result},`;
      return [proofFrom('chest-x-ray', 'x-ray', title, [entry], { result: entry.result })];
    }
    if (entry.kind !== 'symptom-review') return [];
    const title = `Symptom review of ${formatDay(entry.on)}`;
    return [proofFrom('tb-symptom-review', 'review', title, [entry], { signed: true })];
  });
}
