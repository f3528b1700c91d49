import type { DocumentFacts } from '../documents/document.ts';
import { formatDay } from '../shared/format-day.ts';
import type { Igra, ImmunizationRecord, SkinTest } from './immunization-record.ts';
import { type ProofDraft, proofFrom } from './record-proof-draft.ts';
import { firstStepOf, isReadTest, skinTests, tbSection } from './tuberculosis-standing.ts';

/**
 * One proof for each test that tells something. A skin test that was not read in time and in
 * millimetres and an indeterminate blood test tell nothing. The second test of two steps stands as
 * the two-step one, so that no test counts twice where a host wants two.
 */
export function proveTbTests(record: ImmunizationRecord): ProofDraft[] {
  const tests = skinTests(record).filter(isReadTest);
  const proofs = [
    ...tests.map((test) => proveSkinTest(test, firstStepOf(test, tests))),
    ...record.flatMap((entry) => (entry.kind === 'igra' ? proveIgra(entry) : [])),
  ];
  return tbSection(record) === 'A' ? proofs : proofs.map(withHistory);
}

/** The result of a negative test of someone whose other test was positive, or who was treated. */
export const NEGATIVE_WITH_HISTORY = 'negative, with a positive history';

/**
 * "A negative test, or a chest X-ray" is not answered by a negative test of someone whose other test
 * was positive: the word of the result says so, and the verdict with it.
 */
function withHistory(proof: ProofDraft): ProofDraft {
  if (proof.facts['result'] !== 'negative') return proof;
  return { ...proof, facts: { ...proof.facts, result: NEGATIVE_WITH_HISTORY } };
}

/** Dated by the day it was read. */
function proveSkinTest(test: SkinTest, first: SkinTest | undefined): ProofDraft {
  const issued = test.readOn ?? test.on;
  const steps = first === undefined ? [test] : [test, first];
  const kind = first === undefined ? 'TST' : 'two-step TST';
  const country = steps.every((step) => step.country === test.country) ? test.country : '';
  const result = stepsResult(steps);
  const facts: DocumentFacts = {
    kind,
    ...(result !== undefined && { result }),
    ...(test.mm !== undefined && { readingMm: test.mm }),
    ...(country !== '' && { country }),
  };
  const name = first === undefined ? 'Skin test' : 'Two-step skin test';
  const title = `${name} read ${formatDay(issued)}, ${result ?? 'result not noted'},`;
  const draft = proofFrom('tb-test', 'tst', title, steps, facts);
  return { ...draft, issued, key: `${first === undefined ? 'tst' : 'two-step'}-${issued}` };
}

/** Negative only where every step was called so; the reader's word, never made from millimetres. */
function stepsResult(steps: readonly SkinTest[]): 'negative' | 'positive' | undefined {
  if (steps.some(({ result }) => result === 'positive')) return 'positive';
  return steps.every(({ result }) => result === 'negative') ? 'negative' : undefined;
}

function proveIgra(test: Igra): ProofDraft[] {
  if (test.result === 'indeterminate') return [];
  const facts: DocumentFacts = {
    kind: 'IGRA',
    result: test.result,
    ...(test.country !== '' && { country: test.country }),
  };
  const name = test.test === 'other' ? 'IGRA' : test.test;
  const title = `${name} of ${formatDay(test.on)}, ${test.result},`;
  return [proofFrom('tb-test', 'igra', title, [test], facts)];
}

/** X-ray reports and symptom reviews, each by itself. */
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
