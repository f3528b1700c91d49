import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import {
  clause,
  day,
  givenHost,
  givenRequirement,
  givenRotation,
  judge,
  judgeInWords,
} from './given.ts';

const MAY = { start: day('2027-05-03'), end: day('2027-05-28') } as const;

describe('the step', () => {
  const remedy = (rotation: Partial<Rotation>) => judge(clause('cv'), { rotation }).remedy;
  test.each([
    ['before applying', { ...MAY, stage: 'contacted' }, 'when you apply'],
    [
      'on a day',
      { ...MAY, stage: 'applied', appliedOn: day('2026-12-20') },
      'by 20 Dec 2026, with the application',
    ],
    ['on no day told', { ...MAY, stage: 'offered' }, 'as soon as possible'],
  ] as const)('applying %s', (_name, rotation, until) => {
    expect(remedy(rotation)).toBe(`Get one. Needed ${until}.`);
  });
});

test('what will follow is added when it comes', () => {
  const requirement = givenRequirement(clause('bls', { kind: 'valid-through', at: 'end' }));
  const verdict = judgeInWords({
    rotation: givenRotation({
      exceptions: [
        { requirement: requirement.id, kind: 'will-follow', note: '', on: day('2026-11-02') },
      ],
    }),
    host: givenHost([requirement]),
    documents: [],
    types: CATALOGUE,
    profile: EMPTY_PROFILE,
    today: day('2026-12-01'),
  }).items[0];
  expect(verdict?.reason).toBe('BLS card will follow, noted on 2 Nov 2026.');
  expect(verdict?.remedy).toBe('Add it when you have it, then send it to the host.');
});

describe('what takes time', () => {
  const types = CATALOGUE.map((type) =>
    type.key === 'bls'
      ? { ...type, lead: { span: { amount: 3, unit: 'weeks' }, why: 'courses fill up' } as const }
      : type,
  );
  const remedy = (today: string) =>
    judgeInWords({
      rotation: givenRotation({ ...MAY, stage: 'scheduled' }),
      host: givenHost([givenRequirement(clause('bls'), { phase: 'before-start' })]),
      documents: [],
      types,
      profile: EMPTY_PROFILE,
      today: day(today),
    }).items[0]?.remedy;
  test('names the day to start', () => {
    expect(remedy('2026-12-01')).toBe(
      'Get one valid through 28 May 2027. Needed by 2 May 2027, before the first day; start by 11 Apr 2027: it takes about 3 weeks (courses fill up).',
    );
  });
  test('is to be started now when that day has come', () => {
    expect(remedy('2027-04-20')).toContain('start now: it takes about 3 weeks (courses fill up).');
  });
});
