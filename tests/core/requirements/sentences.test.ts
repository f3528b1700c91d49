import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeRule } from '../../../src/core/requirements/describe-rule.ts';
import type { Requirement, Rule } from '../../../src/core/requirements/requirement.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { bundledHosts } from './bundled-hosts.ts';
import { clausesOf, SHELVES } from './failing-documents.ts';
import { day, givenHost, givenRequirement, judgeHost } from './given.ts';
import { checkSentences, checkWords } from './laws-of-words.ts';

const MAY = { start: day('2027-05-03'), end: day('2027-05-28') };
const ROTATIONS: Readonly<Record<string, Partial<Rotation>>> = {
  'no day of application': { ...MAY, stage: 'researching' },
  'applied on a day': { ...MAY, stage: 'scheduled', appliedOn: day('2026-12-20') },
  'applied, on no day told': { ...MAY, stage: 'applied' },
  'starts far off': { start: day('2028-09-04'), end: day('2028-09-29'), stage: 'contacted' },
  'starts in the summer': { start: day('2027-07-05'), end: day('2027-07-30'), stage: 'contacted' },
};

const EVERY: readonly (readonly [string, Requirement])[] = bundledHosts().flatMap((host) =>
  host.requirements.map(
    (requirement) => [`${host.name}: ${requirement.title}`, requirement] as const,
  ),
);

test.each(EVERY)('%s', (_name, requirement) => {
  checkSentences(describeRule(requirement));
  for (const fill of Object.values(SHELVES)) {
    const documents = fill(clausesOf(requirement.rule));
    for (const rotation of Object.values(ROTATIONS)) {
      const asked = { ...requirement, appliesWhen: undefined };
      const verdict = judgeHost(givenHost([asked]), { documents, rotation }).items[0];
      if (verdict === undefined) throw new Error('not judged');
      checkWords(verdict);
      if (verdict.status !== 'met') expect(verdict.parts.do).not.toBe('');
    }
  }
});

/** Clauses as hosts write them, in trees that no host wrote. */
const CLAUSES = EVERY.flatMap(([, { rule }]) => clausesOf(rule));
const { anyTree } = fc.letrec<{ anyTree: Rule }>((tie) => ({
  anyTree: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.constantFrom(...CLAUSES),
    fc.record({
      kind: fc.constantFrom('all', 'any' as const),
      rules: fc.array(tie('anyTree'), { minLength: 1, maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('distinct' as const),
      rules: fc.array(fc.constantFrom(...CLAUSES), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('at-least-of' as const),
      count: fc.integer({ min: 1, max: 2 }),
      rules: fc.array(tie('anyTree'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

test('the laws hold of rules that no host wrote', () => {
  const shelf = fc.constantFrom(...Object.values(SHELVES));
  const stay = fc.constantFrom(...Object.values(ROTATIONS));
  fc.assert(
    fc.property(anyTree, shelf, stay, (rule, fill, rotation) => {
      const host = givenHost([givenRequirement(rule, { title: 'Papers about health' })]);
      const [verdict] = judgeHost(host, { documents: fill(clausesOf(rule)), rotation }).items;
      if (verdict === undefined) throw new Error('not judged');
      checkWords(verdict);
    }),
    { numRuns: 150 },
  );
});
