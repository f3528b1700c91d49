import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RecordProof } from '../../../src/core/immunizations/record-proof.ts';
import { judgeSeason } from '../../../src/core/season/judge-season.ts';
import { judgeSeasonAgain } from '../../../src/core/season/judge-season-again.ts';
import type { SeasonRows } from '../../../src/core/season/season-rows.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from './given-season.ts';

const through = { kind: 'valid-through', at: 'end' } as const;
const fresh = { kind: 'not-older-than', span: { amount: 90, unit: 'days' }, at: 'start' } as const;
const hosts = [
  givenHost([givenRequirement(clause('bls', through)), givenRequirement(clause('cv'))]),
  givenHost([givenRequirement(clause('tb-test', fresh))]),
  givenHost([givenRequirement(clause('passport', through))]),
];
const paper = givenDocument('immunization-record', { issued: '2026-11-02' });
const proof: RecordProof = {
  key: 'igra-2026-11-02',
  type: 'tb-test',
  title: 'QuantiFERON of 2 Nov 2026',
  issued: day('2026-11-02'),
  facts: {},
  evidence: [paper.id],
};
const start: SeasonRows = givenRows({
  hosts,
  rotations: hosts.flatMap((host) => [rotationAt(host), rotationAt(host)]),
  documents: [
    givenDocument('bls', { expires: '2027-02-10' }),
    givenDocument('passport', { expires: '2027-03-01' }),
    paper,
  ],
  proofs: [proof],
});

/** Edits as screens make them: everything else keeps its identity. */
const edits: readonly ((rows: SeasonRows, at: number, days: number) => SeasonRows)[] = [
  (rows, at, days) => ({
    ...rows,
    rotations: rows.rotations.map((rotation, index) =>
      index === at % rows.rotations.length
        ? { ...rotation, start: addDays(rotation.start, days), end: addDays(rotation.end, days) }
        : rotation,
    ),
  }),
  (rows, at, days) => ({
    ...rows,
    documents: rows.documents.map((document, index) =>
      index === at % rows.documents.length
        ? {
            ...document,
            versions: document.versions.map((version) => ({
              ...version,
              expires: addDays(day('2027-02-10'), days),
            })),
          }
        : document,
    ),
  }),
  (rows, at) => ({ ...rows, documents: rows.documents.filter((_, index) => index !== at) }),
  (rows) => ({ ...rows, documents: [...rows.documents, givenDocument('cv', {})] }),
  (rows, at) => ({
    ...rows,
    hosts: rows.hosts.map((host, index) =>
      index === at % rows.hosts.length
        ? { ...host, requirements: host.requirements.slice(1) }
        : host,
    ),
  }),
  (rows, _, days) => ({ ...rows, today: addDays(rows.today, days) }),
  (rows) => ({ ...rows, profile: { ...rows.profile, nationalities: ['TR'] } }),
];

test('after any edits the verdicts are those of judging everything anew', () => {
  const edit = fc.tuple(
    fc.integer({ min: 0, max: edits.length - 1 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: -60, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (steps) => {
      let season = judgeSeasonAgain(start, undefined);
      for (const [which, at, days] of steps) {
        const rows = edits[which]?.(season.rows, at, days) ?? season.rows;
        season = judgeSeasonAgain(rows, season);
        expect(season.judged).toEqual(judgeSeason(rows));
      }
    }),
    { numRuns: 300 },
  );
});

test('a moved rotation is judged, and every other one is taken over as it is', () => {
  const before = judgeSeasonAgain(start, undefined);
  const after = judgeSeasonAgain(edits[0]?.(start, 2, 7) ?? start, before);
  const kept = after.judged.filter((item, at) => item === before.judged[at]);
  expect(kept).toHaveLength(5);
});

test('a changed paper touches the hosts that ask for its type, and what the record says with it', () => {
  const before = judgeSeasonAgain(start, undefined);
  const touched = (at: number) =>
    judgeSeasonAgain(edits[1]?.(start, at, 3) ?? start, before).judged.flatMap((item, index) =>
      item === before.judged[index] ? [] : index,
    );
  expect(touched(0)).toEqual([0, 1]);
  expect(touched(1)).toEqual([4, 5]);
  expect(touched(2)).toEqual([2, 3]);
});
