import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planNextSteps } from '../../../src/core/agenda/plan-next-steps.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { ExplainedRotation } from '../../../src/core/season/judged-rotation.ts';
import { addDays } from '../../../src/core/shared/day.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenLetter, judgeAt } from './given-agenda.ts';

const TYPES = ['bls', 'acls', 'passport', 'influenza', 'toefl'];
const STAGES = ['researching', 'applied', 'scheduled', 'completed'] as const;
const TODAY = day('2027-01-12');
const LETTER = givenLetter({ agreed: true });

/** A host with rules of its own, one rotation at it, and how it stands. */
const visit = fc
  .record({
    wanted: fc.array(fc.subarray(TYPES, { minLength: 1, maxLength: 2 }), { maxLength: 4 }),
    startsIn: fc.integer({ min: -60, max: 300 }),
    stage: fc.constantFrom(...STAGES),
    readOn: fc.constantFrom('2024-01-01', '2026-12-01'),
  })
  .map(({ wanted, startsIn, stage, readOn }) => {
    const rules = wanted.map((types) => {
      const clauses = types.map((type) => clause(type, { kind: 'valid-through', at: 'end' }));
      const source = { label: 'A page', url: '', readOn: day(readOn) };
      return givenRequirement({ kind: 'any', rules: clauses }, { source });
    });
    const start = addDays(TODAY, startsIn);
    const host = givenHost(rules, { name: `Host ${startsIn}` });
    return { host, start, end: addDays(start, 25), stage };
  });

const seasons = fc.array(visit, { minLength: 1, maxLength: 5 });

type Visit = typeof visit extends fc.Arbitrary<infer One> ? One : never;

/** Judged with one ACLS card at hand. */
function judgeAll(visits: readonly Visit[], expires = '2027-03-01') {
  const card = { ...givenDocument('acls', { expires }), id: 'card' as never };
  const documents = [{ ...card, versions: card.versions.map((v) => ({ ...v, id: 'v' as never })) }];
  return visits.map(({ host, start, end, stage }, index) =>
    judgeAt(
      host,
      { id: `rot-${host.id}-${index}` as never, start, end, stage },
      { documents, today: TODAY },
    ),
  );
}

function plan(judged: readonly ExplainedRotation[]) {
  return planNextSteps({
    judged,
    types: CATALOGUE,
    today: TODAY,
    rotations: judged.map(({ rotation }) => rotation),
    hosts: judged.map(({ host }) => host),
    letters: [LETTER],
    profile: { ...EMPTY_PROFILE, seeksUsResidency: true, residencyOpensOn: day('2027-09-01') },
  });
}

/** Steps by what they are about, however the rows came. */
const about = (steps: ReturnType<typeof plan>) =>
  new Map(steps.map((step) => [step.key, [...step.parts].sort().join()]));

test('no key and no part comes twice, the days rise, and none lies before today', () => {
  fc.assert(
    fc.property(seasons, (visits) => {
      const steps = plan(judgeAll(visits));
      const parts = steps.flatMap((step) => step.parts);
      expect(new Set(steps.map(({ key }) => key)).size).toBe(steps.length);
      expect(new Set(parts).size).toBe(parts.length);
      expect(steps.map((step) => step.day)).toEqual(steps.map((step) => step.day).sort());
      expect(steps.every((step) => step.day >= TODAY && step.parts.length > 0)).toBe(true);
    }),
  );
});

test('the order of rows changes neither keys nor parts', () => {
  fc.assert(
    fc.property(seasons, (visits) => {
      const judged = judgeAll(visits);
      expect(about(plan([...judged].reverse()))).toEqual(about(plan(judged)));
    }),
  );
});

test('another host that wants nothing of the same leaves every step its key and parts', () => {
  fc.assert(
    fc.property(seasons, (visits) => {
      const judged = judgeAll(visits);
      const apart = judgeAt(givenHost([givenRequirement(clause('n95-fit'))]), {
        id: 'rot-apart' as never,
        start: addDays(TODAY, 90),
        end: addDays(TODAY, 115),
      });
      const before = about(plan(judged));
      const after = about(plan([...judged, apart]));
      for (const [key, parts] of before) expect(after.get(key)).toBe(parts);
    }),
  );
});

test('a card that is renewed leaves every step that is not about it its key and parts', () => {
  fc.assert(
    fc.property(seasons, (visits) => {
      const before = about(plan(judgeAll(visits, '2027-03-01')));
      const after = about(plan(judgeAll(visits, '2030-03-01')));
      for (const [key, parts] of before) {
        if (!key.includes('acls') && !key.startsWith('application'))
          expect(after.get(key)).toBe(parts);
      }
    }),
  );
});
