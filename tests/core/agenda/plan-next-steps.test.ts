import { describe, expect, test } from 'vitest';
import { planNextSteps } from '../../../src/core/agenda/plan-next-steps.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Requirement } from '../../../src/core/requirements/requirement.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import type { ExplainedRotation } from '../../../src/core/season/judged-rotation.ts';
import {
  type Case,
  clause,
  day,
  givenDocument,
  givenHost,
  givenRequirement,
} from '../requirements/given.ts';
import { judgeAt } from './given-agenda.ts';

function judged(
  name: string,
  requirements: readonly Requirement[],
  rotation: Partial<Rotation>,
  given: Case = {},
): ExplainedRotation {
  return judgeAt(givenHost(requirements, { name }), rotation, given);
}

const plan = (...all: readonly ExplainedRotation[]) =>
  planNextSteps({ judged: all, types: CATALOGUE, today: day('2026-12-01') });
const bls = () => givenRequirement(clause('bls', { kind: 'valid-through', at: 'end' }));
const march = { start: day('2027-03-01'), end: day('2027-03-26') };

describe('next steps', () => {
  test('two hosts that want the same card make one step, on the earlier day', () => {
    const steps = plan(judged('North', [bls()], march), judged('South', [bls()], {}));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({ action: 'Add', about: 'BLS card' });
    expect(steps[0]?.rotations).toHaveLength(2);
    expect(steps[0]?.reason).toContain('South and North');
  });

  test('no document type stands in two steps, also where rules share only one of theirs', () => {
    const either = givenRequirement({ kind: 'any', rules: [clause('bls'), clause('acls')] });
    const acls = givenRequirement(clause('acls'));
    const steps = plan(judged('A', [bls(), acls], {}), judged('B', [either], march));
    const about = steps.flatMap((step) => step.about.split(', '));
    expect(new Set(about).size).toBe(about.length);
  });

  test('the soonest day comes first, and a later step keeps its own day', () => {
    const later = givenRequirement(clause('drug-screen'), { phase: 'day-one' });
    const steps = plan(judged('A', [later, bls()], {}));
    expect(steps.map(({ day: on, action, about }) => [on, action, about])).toEqual([
      ['2026-12-01', 'Add', 'BLS card'],
      // The first day, less the week until the result is there.
      ['2027-01-25', 'Get', 'drug screen'],
    ]);
  });

  test('what is too early stands on the last day to start that it still helps', () => {
    const tb = givenRequirement(
      clause('tb-test', { kind: 'within-before', span: { amount: 30, unit: 'days' }, at: 'start' }),
      { phase: 'before-start' },
    );
    expect(plan(judged('A', [tb], { stage: 'offered' }))[0]).toMatchObject({
      day: '2027-01-24',
      from: '2027-01-02',
      action: 'Get',
    });
  });

  test('what nobody can meet is a question to the host', () => {
    const flu = givenRequirement(
      clause('influenza', {
        kind: 'within-before',
        span: { amount: 12, unit: 'weeks' },
        at: 'start',
      }),
    );
    const july = { start: day('2027-07-05'), end: day('2027-07-30') };
    expect(plan(judged('Boston', [flu], july))[0]).toMatchObject({
      action: 'Ask the host',
      about: 'Boston: Item',
      day: '2026-12-01',
    });
  });

  test('an application that nothing holds up is a step, four months ahead', () => {
    const documents = [givenDocument('bls', { expires: '2029-01-31' })];
    const ahead = {
      start: day('2027-09-06'),
      end: day('2027-10-01'),
      stage: 'researching',
    } as const;
    expect(plan(judged('A', [bls()], ahead, { documents }))).toEqual([
      expect.objectContaining({ action: 'Send the application to', about: 'A', day: '2027-05-06' }),
    ]);
  });

  test('a host without rules is asked for them; a season in order has nothing to do', () => {
    expect(plan(judged('A', [], {}))[0]).toMatchObject({ action: 'Add the rules of', about: 'A' });
    const documents = [givenDocument('bls', { expires: '2029-01-31' })];
    expect(plan(judged('A', [bls()], {}, { documents }))).toEqual([]);
  });

  test('two rotations at a host without rules ask for them once', () => {
    const host = givenHost([], { name: 'A' });
    expect(plan(judgeAt(host), judgeAt(host, march))).toHaveLength(1);
  });

  test('the last day to start counts before the last day to have it', () => {
    const one = judged('A', [bls()], { start: day('2027-09-06'), end: day('2027-10-01') });
    const [verdict] = one.verdicts.items;
    const started = { ...verdict, by: day('2027-03-01'), startBy: day('2027-02-01') } as never;
    const ahead = { ...one, verdicts: { ...one.verdicts, items: [started] } };
    expect(plan(ahead)[0]).toMatchObject({ day: '2027-02-01' });
    const late = { ...verdict, by: day('2027-03-01'), startBy: day('2026-11-20') } as never;
    expect(plan({ ...one, verdicts: { ...one.verdicts, items: [late] } })[0]).toMatchObject({
      day: '2026-12-01',
      lateSince: '2026-11-20',
    });
  });

  test('rules that were read long ago are to be read again before the application leans on them', () => {
    const old = { ...bls(), source: { label: 'A page', url: '', readOn: day('2025-10-01') } };
    const ahead = {
      start: day('2027-09-06'),
      end: day('2027-10-01'),
      stage: 'researching',
    } as const;
    const documents = [givenDocument('bls', { expires: '2029-01-31' })];
    expect(plan(judged('A', [old], ahead, { documents }))).toMatchObject([
      { action: 'Read again the rules of', about: 'A', day: '2027-05-06', kind: 'rules' },
      { action: 'Send the application to', about: 'A', day: '2027-05-06' },
    ]);
  });

  test('a rotation that is over asks only to be closed, then the team is thanked', () => {
    const host = givenHost([bls()], { name: 'North' });
    const over = judgeAt(host, { start: day('2026-11-02'), end: day('2026-11-27') });
    const steps = planNextSteps({
      judged: [over],
      types: CATALOGUE,
      today: day('2026-12-01'),
      rotations: [over.rotation],
      hosts: [host],
    });
    expect(steps).toMatchObject([
      { action: 'Say how it ended:', about: 'North', day: '2026-12-01' },
      { action: 'Thank the team at', about: 'North', day: '2026-12-01', lateSince: '2026-11-30' },
    ]);
  });
});
