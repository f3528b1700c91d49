import { expect, test } from 'vitest';
import { documentSteps } from '../../../src/core/agenda/document-steps.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { explainRotation } from '../../../src/core/season/explain-verdicts.ts';
import { judge } from '../../../src/core/season/judge-season.ts';
import { clause, day, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenRows, rotationAt } from '../season/given-season.ts';

test('the same paper for several hosts is one step, with every host’s reason by its name', () => {
  const wants = (name: string, at: 'start' | 'end') =>
    givenHost(
      [givenRequirement(clause('bls', { kind: 'valid-through', at }), { phase: 'before-start' })],
      { name },
    );
  const hosts = [wants('North', 'end'), wants('South', 'end'), wants('West', 'start')];
  const start = day('2027-03-01');
  const rotations = hosts.map((host) => rotationAt(host, { start, stage: 'scheduled' }));
  const rows = givenRows({ today: day('2026-12-01'), hosts, rotations });
  const judged = rotations.map((rotation) => explainRotation(rows, judge(rows, rotation)));
  const [step, ...others] = documentSteps({ judged, types: CATALOGUE, today: rows.today });
  expect(others).toEqual([]);
  expect(step?.reason).toBe(
    'North and South alike: BLS card is not here yet: the host wants one valid through the last day of the rotation. West: BLS card is not here yet: the host wants one valid through the first day of the rotation.',
  );
  expect(step?.short).toBe('BLS card is not here yet: get one, start by 7 Feb 2027');
});
