import { describe, expect, test } from 'vitest';
import { letterSteps } from '../../../src/core/agenda/letter-steps.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import type { Letter } from '../../../src/core/rotations/letter.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';
import { givenLetter } from './given-agenda.ts';

const HOST = givenHost([], { name: 'North' });
const FEBRUARY = givenRotation({ host: HOST.id });
const AIMING: Partial<Profile> = { seeksUsResidency: true, residencyOpensOn: day('2027-09-01') };

/** Day, action and about of every step of one letter at a rotation of 1 to 26 Feb 2027. */
function stepsOf(
  letter: Partial<Letter>,
  today: string,
  profile: Partial<Profile> = AIMING,
  rotation: Rotation = FEBRUARY,
) {
  return letterSteps({
    letters: [givenLetter({ rotation: rotation.id, ...letter })],
    rotations: [rotation],
    hosts: [HOST],
    profile: { ...EMPTY_PROFILE, ...profile },
    today: day(today),
  }).map((step) => [step.lateSince ?? step.day, step.action, step.about]);
}

describe('a letter of recommendation', () => {
  test('before the rotation: tell the writer half-way through, ask three working days before the end', () => {
    expect(stepsOf({}, '2027-01-12')).toEqual([
      ['2027-02-13', 'Tell of your plans:', 'Dr. Stone'],
      ['2027-02-23', 'Ask for a strong letter:', 'Dr. Stone'],
    ]);
  });

  test('once told, only the asking is left; near the end one asks at once', () => {
    const asking = [['2027-02-23', 'Ask for a strong letter:', 'Dr. Stone']];
    expect(stepsOf({ signalledOn: day('2027-02-12') }, '2027-02-15')).toEqual(asking);
    expect(stepsOf({}, '2027-02-24')).toEqual(asking);
  });

  test('asked without an answer: asked again after two weeks', () => {
    expect(stepsOf({ askedOn: day('2027-02-23') }, '2027-03-01')).toEqual([
      ['2027-03-09', 'Ask again for the letter:', 'Dr. Stone'],
    ]);
  });

  test('agreed and not uploaded: a reminder three weeks before the application opens', () => {
    const agreed = { askedOn: day('2027-02-23'), agreed: true };
    expect(stepsOf(agreed, '2027-03-01')).toEqual([
      ['2027-08-11', 'Remind of the letter:', 'Dr. Stone'],
    ]);
    expect(stepsOf(agreed, '2027-03-01', {})).toEqual([]);
  });

  test('uploaded: thanks; thanked: nothing; declined: nothing', () => {
    const uploaded = { agreed: true, uploadedOn: day('2027-08-01') };
    expect(stepsOf(uploaded, '2027-08-02')).toEqual([['2027-08-04', 'Thank', 'Dr. Stone']]);
    expect(stepsOf({ ...uploaded, thankedOn: day('2027-08-03') }, '2027-08-04')).toEqual([]);
    expect(stepsOf({ agreed: false }, '2027-02-01')).toEqual([]);
  });

  test('a writer from home is asked eight weeks before the application opens', () => {
    expect(stepsOf({ rotation: undefined }, '2027-01-12')).toContainEqual([
      '2027-07-07',
      'Ask for a strong letter:',
      'Dr. Stone',
    ]);
  });

  test('a rotation that is on and has no writer asks for one, of those who aim for residency', () => {
    const input = { letters: [], rotations: [FEBRUARY], hosts: [HOST], today: day('2027-01-12') };
    const steps = letterSteps({ ...input, profile: { ...EMPTY_PROFILE, ...AIMING } });
    expect(steps).toMatchObject([
      { day: '2027-02-13', from: '2027-02-01', about: 'North', kind: 'letter' },
    ]);
    expect(letterSteps({ ...input, profile: EMPTY_PROFILE })).toEqual([]);
  });
});
