import { describe, expect, test } from 'vitest';
import { type AgendaMark, applyMarks, settledMarks } from '../../../src/core/agenda/agenda-mark.ts';
import { documentSteps } from '../../../src/core/agenda/document-steps.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Document } from '../../../src/core/documents/document.ts';
import type { ExplainedRotation } from '../../../src/core/season/judged-rotation.ts';
import { clause, day, givenDocument, givenHost, givenRequirement } from '../requirements/given.ts';
import { givenStep, judgeAt } from './given-agenda.ts';

const TODAY = day('2027-01-12');
const bls = () => givenRequirement(clause('bls', { kind: 'valid-through', at: 'end' }));
const north = givenHost([bls()], { name: 'North' });
const south = givenHost([bls()], { name: 'South' });

function stepsFor(judged: readonly ExplainedRotation[]) {
  return documentSteps({ judged, types: CATALOGUE, today: TODAY });
}

/** The step on the BLS card of a rotation at North, with these documents. */
function stepAtNorth(documents: readonly Document[]) {
  return stepsFor([judgeAt(north, { id: 'rot-n' as never }, { documents, today: '2027-01-12' })]);
}

const done = (parts: readonly string[]): AgendaMark[] =>
  parts.map((part) => ({ part, doneOn: TODAY }));

describe('what is ticked off', () => {
  test('stays away while its reason is the same', () => {
    const steps = stepAtNorth([]);
    const marks = done(steps.flatMap((step) => step.parts));
    expect(applyMarks(steps, marks, TODAY)).toMatchObject({
      open: [],
      away: [{ doneOn: '2027-01-12' }],
    });
    expect(applyMarks(stepAtNorth([]), marks, day('2027-03-01')).open).toEqual([]);
  });

  test('comes back when it fails in another way: the card that was to be renewed is gone', () => {
    const card = givenDocument('bls', { expires: '2027-02-10' });
    const marks = done(stepAtNorth([card]).flatMap((step) => step.parts));
    expect(applyMarks(stepAtNorth([card]), marks, TODAY).open).toEqual([]);
    expect(applyMarks(stepAtNorth([]), marks, TODAY).open).toHaveLength(1);
  });

  test('comes back when another host wants it too, and goes when the first is all that is left', () => {
    const atNorth = judgeAt(north, { id: 'rot-n' as never });
    const atSouth = judgeAt(south, { id: 'rot-s' as never });
    const both = stepsFor([atNorth, atSouth]);
    const marks = done(stepsFor([atNorth]).flatMap((step) => step.parts));
    expect(applyMarks(both, marks, TODAY).open).toHaveLength(1);
    const forBoth = done(both.flatMap((step) => step.parts));
    expect(applyMarks(stepsFor([atSouth]), forBoth, TODAY).open).toEqual([]);
  });

  test('a step that falls due is not a new one', () => {
    const late = givenHost([{ ...bls(), phase: 'day-one' as const }]);
    const [early] = stepsFor([judgeAt(late, { id: 'rot-l' as never, stage: 'applied' })]);
    const [due] = stepsFor([judgeAt(late, { id: 'rot-l' as never, stage: 'completed' })]);
    expect(early?.action).toBe('Get');
    expect(due?.action).toBe('Add');
    expect(early?.parts).toEqual(due?.parts);
  });
});

describe('what is put off', () => {
  const step = givenStep();
  const until = (text: string): AgendaMark[] => [
    { part: step.parts[0] ?? '', snoozedUntil: day(text) },
  ];

  test('is away until its day, and back on it', () => {
    expect(applyMarks([step], until('2027-01-13'), TODAY).away).toMatchObject([
      { until: '2027-01-13' },
    ]);
    expect(applyMarks([step], until('2027-01-12'), TODAY).open).toEqual([step]);
  });

  test('with one part done and one put off it comes back with the one that was put off', () => {
    const two = givenStep({ parts: ['a', 'b'] });
    const marks = [...done(['a']), { part: 'b', snoozedUntil: day('2027-02-01') }];
    expect(applyMarks([two], marks, TODAY).away).toEqual([{ step: two, until: '2027-02-01' }]);
  });
});

test('a mark is settled once nothing is left that it was set for', () => {
  const marks = done(['missing:document:bls', 'gone']);
  expect(settledMarks(marks, [givenStep()])).toEqual(done(['gone']));
});
