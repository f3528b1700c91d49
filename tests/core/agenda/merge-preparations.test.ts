import { describe, expect, test } from 'vitest';
import { mergePreparations } from '../../../src/core/agenda/merge-preparations.ts';
import { planNextSteps } from '../../../src/core/agenda/plan-next-steps.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { CountedStep } from '../../../src/core/planning/backward-step.ts';
import { clause, day, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenStep, judgeAt } from './given-agenda.ts';

const TODAY = day('2027-01-12');
const visa = givenStep({
  key: 'document:visa',
  action: 'Add',
  about: 'Visa',
  types: ['visa'],
  paper: 'get',
  day: day('2027-03-01'),
});
const booking: CountedStep = {
  key: 'visa:appointment',
  kind: 'appointment',
  type: 'visa',
  day: day('2027-02-01'),
  action: 'Book',
  about: 'the visa appointment',
  why: 'It takes two months.',
  rotations: ['rot-1' as never],
};
const inHand: CountedStep = {
  ...booking,
  key: 'visa:in-hand',
  kind: 'in-hand',
  day: day('2027-02-20'),
  action: 'Have',
  about: 'the visa',
};

const merge = (backward: readonly CountedStep[], step = visa) =>
  mergePreparations([step], backward, TODAY);

describe('a document and the asking for it', () => {
  test('are one step, with the words that say how and the earlier day', () => {
    const { documents, rest } = merge([booking]);
    expect(rest).toEqual([]);
    expect(documents).toEqual([
      {
        ...visa,
        action: 'Book',
        about: 'the visa appointment',
        reason: 'It takes two months. North: the card of 5 Mar 2025 ends too early.',
        day: '2027-02-01',
        rotations: ['rot-1'],
      },
    ]);
  });

  test('booking it and holding it stay two', () => {
    expect(merge([booking, inHand]).rest).toEqual([inHand]);
  });

  test('one that was applied for keeps its words and takes the day', () => {
    const waiting = { ...visa, action: 'Add when it comes', paper: 'await' as const };
    expect(merge([inHand], waiting).documents).toMatchObject([
      { action: 'Add when it comes', day: '2027-02-20' },
    ]);
  });

  test('a dose is not the same thing as the proof', () => {
    const dose: CountedStep = {
      ...booking,
      key: 'hepatitis-b:dose-1',
      kind: 'dose',
      type: 'hepatitis-b',
    };
    const proof = givenStep({ ...visa, key: 'document:hepatitis-b', types: ['hepatitis-b'] });
    expect(merge([dose], proof).rest).toEqual([dose]);
  });

  test('what a step means is not read out of its key or its words', () => {
    const named: CountedStep = { ...booking, key: 'b-1', action: 'Ask', about: 'for it' };
    const step = { ...visa, key: 'd-1', action: 'Hol es' };
    expect(merge([named], step)).toMatchObject({
      rest: [],
      documents: [{ key: 'd-1', action: 'Ask', about: 'for it' }],
    });
    const other: CountedStep = { ...booking, type: 'passport' };
    expect(merge([other], { ...visa, types: ['visa', 'passport'] }).rest).toEqual([other]);
  });
});

test('a closing day stands once, with the application', () => {
  const rule = {
    id: 'rule' as never,
    demand: { kind: 'lead-time', closes: { amount: 45, unit: 'days' } },
    note: '',
    source: { label: 'A page', url: '', readOn: day('2026-11-01') },
  } as const;
  const host = givenHost([givenRequirement(clause('n95-fit'))], { admission: [rule] });
  const judged = judgeAt(host, {
    stage: 'researching',
    start: day('2027-09-06'),
    end: day('2027-10-01'),
  });
  const backward = [
    {
      ...booking,
      key: 'closing',
      kind: 'application' as const,
      type: undefined,
      action: 'Send',
      about: 'the application to A',
      rotations: [judged.rotation.id],
    },
  ];
  const steps = planNextSteps({ judged: [judged], types: CATALOGUE, today: TODAY, backward });
  expect(steps.filter(({ action }) => action.startsWith('Send'))).toHaveLength(1);
});
