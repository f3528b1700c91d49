import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../../src/core/documents/document.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import type { HostId } from '../../../src/core/shared/id.ts';
import { clause, givenDocument, givenHost, givenRequirement, judgeHost } from './given.ts';

const OWN = ['host-form', 'consent-form', 'fee-receipt'];
const HOSTS = ['yale', 'emory', 'brown'].map((name) => name as HostId);
const ELECTIVES = ['Pain medicine', 'ICU'];

const leaf = fc
  .tuple(fc.constantFrom(...OWN, 'bls'), fc.boolean())
  .map(([type, ink]) =>
    ink ? clause(type, { kind: 'attribute', fact: 'wetSignature', oneOf: ['yes'] }) : clause(type),
  );
const { anyRule } = fc.letrec<{ anyRule: Rule }>((tie) => ({
  anyRule: fc.oneof(
    { maxDepth: 2 },
    leaf,
    fc.record({
      kind: fc.constantFrom('all', 'any', 'distinct' as const),
      rules: fc.array(tie('anyRule'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('at-least-of' as const),
      count: fc.integer({ min: 1, max: 3 }),
      rules: fc.array(tie('anyRule'), { minLength: 1, maxLength: 3 }),
    }),
  ),
}));

const anyDocument: fc.Arbitrary<Document> = fc
  .record({
    type: fc.constantFrom(...OWN, 'bls'),
    host: fc.option(fc.constantFrom(...HOSTS), { nil: undefined, freq: 3 }),
    elective: fc.option(fc.constantFrom(...ELECTIVES), { nil: undefined, freq: 2 }),
    facts: fc.constantFrom({}, { wetSignature: true }, { wetSignature: false }),
  })
  .map(({ type, host, elective, facts }) => ({
    ...givenDocument(type, { issued: '2026-11-01', facts }),
    host,
    elective,
  }));

test("no host's paper says anything at another host, and one without its host satisfies nobody", () => {
  fc.assert(
    fc.property(
      anyRule,
      fc.array(anyDocument, { maxLength: 6 }),
      fc.constantFrom(...HOSTS),
      fc.constantFrom('', ...ELECTIVES),
      (rule, documents, id, elective) => {
        const host = givenHost([givenRequirement(rule)], { id });
        const at = (some: readonly Document[]) =>
          judgeHost(host, { documents: some, rotation: { host: id, elective } }).items[0];
        const all = at(documents);
        const here = documents.filter(({ host: its }) => its === undefined || its === id);
        expect(at(here)).toEqual(all);
        const counting = here.filter(
          (one) =>
            (one.host !== undefined || !OWN.includes(one.type)) &&
            (one.host === undefined || one.elective === undefined || one.elective === elective),
        );
        expect(at(counting)?.status === 'met').toBe(all?.status === 'met');
        if (all?.status !== 'met') return;
        const versions = new Set(counting.flatMap((one) => one.versions.map((v) => v.id)));
        expect(all.versions.filter((version) => !versions.has(version))).toEqual([]);
      },
    ),
    { numRuns: 200 },
  );
});
