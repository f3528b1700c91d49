import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { ImmunizationEntry } from '../../../src/core/immunizations/immunization-record.ts';
import type { Predicate } from '../../../src/core/requirements/predicates/predicate.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import { type JudgeInput, judgeRotation } from '../../../src/core/season/judge-rotation.ts';
import { createSeasonMemory } from '../../../src/core/season/season-memory.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { givenDose, givenIgra } from '../immunizations/given-record.ts';
import {
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
  givenRotation,
  givenVersion,
} from './given.ts';

const TODAY = day('2026-12-01');
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => addDays(TODAY, days));
const type = fc.constantFrom('bls', 'tb-test', 'influenza', 'visa');
const predicate: fc.Arbitrary<Predicate> = fc.constantFrom(
  { kind: 'valid-through', at: 'end' },
  { kind: 'not-older-than', span: { amount: 365, unit: 'days' }, at: 'start' },
  { kind: 'at-least', fact: 'score', value: 10 },
);
const leaf = fc
  .tuple(type, fc.array(predicate, { maxLength: 2 }))
  .map(([key, some]) => clause(key, ...some));
const rule = fc.oneof(
  leaf,
  fc.record({
    kind: fc.constantFrom('any', 'all', 'distinct' as const),
    rules: fc.array(leaf, { minLength: 1, maxLength: 3 }),
  }),
);
const requirement: fc.Arbitrary<Requirement> = fc
  .tuple(rule, fc.constantFrom(undefined, { kind: 'bcg-given' } as const))
  .map(([one, appliesWhen]) => givenRequirement(one, { appliesWhen }));
const document: fc.Arbitrary<Document> = fc
  .tuple(
    type,
    fc.array(
      fc.record({ issued: anyDay, facts: fc.constantFrom({}, { score: 5 }, { score: 15 }) }),
      { maxLength: 2 },
    ),
  )
  .map(([key, versions]) => ({
    ...givenDocument(key),
    versions: versions.map(givenVersion),
    appliedOn: TODAY,
  }));

const entry: fc.Arbitrary<ImmunizationEntry> = fc.oneof(
  fc
    .tuple(anyDay, fc.constantFrom('negative', 'positive' as const))
    .map(([on, result]) => givenIgra(on, { result })),
  anyDay.map((on) => givenDose('influenza', on)),
);

type Edit = (rows: JudgeInput) => JudgeInput;

const replaced = (rows: JudgeInput, at: number, other: Document): readonly Document[] =>
  rows.documents.length === 0
    ? [other]
    : rows.documents.map((one, index) => (index === at % rows.documents.length ? other : one));

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.nat(20), document).map(
    ([at, other]): Edit =>
      (rows) => ({ ...rows, documents: replaced(rows, at, other) }),
  ),
  document.map(
    (more): Edit =>
      (rows) => ({ ...rows, documents: [...rows.documents, more] }),
  ),
  fc.constant<Edit>((rows) => ({ ...rows, documents: rows.documents.slice(1) })),
  fc.integer({ min: -90, max: 90 }).map(
    (days): Edit =>
      (rows) => ({
        ...rows,
        rotation: {
          ...rows.rotation,
          start: addDays(rows.rotation.start, days),
          end: addDays(rows.rotation.end, days),
        },
      }),
  ),
  fc.boolean().map(
    (bcgGiven): Edit =>
      (rows) => ({ ...rows, profile: { ...rows.profile, bcgGiven } }),
  ),
  anyDay.map(
    (today): Edit =>
      (rows) => ({ ...rows, today }),
  ),
  fc.array(entry, { maxLength: 3 }).map(
    (record): Edit =>
      (rows) => ({ ...rows, record }),
  ),
  requirement.map(
    (more): Edit =>
      (rows) => ({
        ...rows,
        host: { ...rows.host, requirements: [...rows.host.requirements.slice(1), more] },
      }),
  ),
);

test('whatever was edited before, verdicts are those of the same rows judged for the first time', () => {
  fc.assert(
    fc.property(
      fc.array(requirement, { minLength: 1, maxLength: 5 }),
      fc.array(document, { maxLength: 5 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (requirements, documents, edits) => {
        let rows: JudgeInput = {
          host: givenHost(requirements),
          rotation: givenRotation(),
          documents,
          types: CATALOGUE,
          profile: EMPTY_PROFILE,
          today: TODAY,
        };
        const memory = createSeasonMemory();
        judgeRotation(rows, memory);
        for (const change of edits) {
          rows = change(rows);
          const fresh = judgeRotation(rows);
          expect(judgeRotation(rows, memory)).toEqual(fresh);
        }
      },
    ),
    { numRuns: 400 },
  );
});

test('an edit leaves the verdicts that it does not touch as the same objects', () => {
  const bls = givenDocument('bls', { issued: '2026-06-01' });
  const visa = givenDocument('visa', { expires: '2027-06-01' });
  const requirements = [givenRequirement(clause('bls')), givenRequirement(clause('visa'))];
  const rows: JudgeInput = {
    host: givenHost(requirements),
    rotation: givenRotation(),
    documents: [bls, visa],
    types: CATALOGUE,
    profile: EMPTY_PROFILE,
    today: TODAY,
  };
  const memory = createSeasonMemory();
  const before = judgeRotation(rows, memory).items;
  const after = judgeRotation({ ...rows, documents: [givenDocument('bls'), visa] }, memory).items;
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});
