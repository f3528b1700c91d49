import { describe, expect, test } from 'vitest';
import type { Advice, AdviceStance, AdviceTopic } from '../../../src/core/advice/advice.ts';
import { adviseSeason } from '../../../src/core/advice/advise-season.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/applicant/profile.ts';
import type { RotationType } from '../../../src/core/requirements/rotation-type.ts';
import type { Ambition, Rotation } from '../../../src/core/rotations/rotation.ts';
import { day, givenHost, givenRotation } from '../requirements/given.ts';

const TODAY = '2027-01-12';

const SAID: Partial<Profile> = {
  status: 'final-year',
  graduationDay: day('2027-06-30'),
  tests: [{ test: 'USMLE Step 1', passed: true, attempts: 1 }],
  usClinicalMonths: 2,
  gapMonths: 0,
  residencyOpensOn: day('2027-09-01'),
};

interface Season {
  readonly profile?: Partial<Profile>;
  readonly rotations?: readonly Partial<Rotation>[];
  readonly hosts?: Parameters<typeof adviseSeason>[0]['hosts'];
}

function advise(topic: AdviceTopic, { profile = {}, rotations = [], hosts = [] }: Season): Advice {
  const found = adviseSeason({
    profile: { ...EMPTY_PROFILE, ...SAID, ...profile },
    rotations: rotations.map((rotation) => givenRotation(rotation)),
    hosts,
    today: day(TODAY),
  }).find((advice) => advice.topic === topic);
  if (found === undefined) throw new Error(`no advice on ${topic}`);
  return found;
}

const some = (count: number, more: Partial<Rotation> = {}) =>
  Array.from({ length: count }, () => more);

describe('how many rotations suit the profile', () => {
  test.each<[string, Partial<Profile>, number, AdviceStance]>([
    ['stronger, none', {}, 0, 'consider'],
    ['stronger, one', {}, 1, 'fits'],
    ['stronger, two', {}, 2, 'fits'],
    ['stronger, three', {}, 3, 'consider'],
    ['no work in the USA is moderate, one', { usClinicalMonths: 0 }, 1, 'consider'],
    ['no work in the USA is moderate, three', { usClinicalMonths: 0 }, 3, 'fits'],
    [
      'graduated a year before the opening is moderate, two',
      { status: 'graduate', graduationDay: day('2026-09-01') },
      2,
      'fits',
    ],
    [
      'graduated a day less than a year before, three',
      { status: 'graduate', graduationDay: day('2026-09-02') },
      3,
      'consider',
    ],
    [
      'graduated three years before is of higher risk, two',
      { status: 'graduate', graduationDay: day('2024-09-01') },
      2,
      'consider',
    ],
    [
      'graduated three years before is of higher risk, three',
      { status: 'graduate', graduationDay: day('2024-09-01') },
      3,
      'fits',
    ],
    [
      'a second attempt is of higher risk, three',
      { tests: [{ test: 'USMLE Step 1', passed: true, attempts: 2 }] },
      3,
      'fits',
    ],
    ['a gap of five months is none, three', { gapMonths: 5 }, 3, 'consider'],
    ['a gap of six months is of higher risk, three', { gapMonths: 6 }, 3, 'fits'],
    ['five are too many for anybody', { gapMonths: 24 }, 5, 'consider'],
    ['months in the USA not said', { usClinicalMonths: undefined }, 2, 'unclear'],
    [
      'months in the USA not said, and a second attempt',
      { usClinicalMonths: undefined, tests: [{ test: 'USMLE Step 1', passed: true, attempts: 2 }] },
      3,
      'fits',
    ],
  ])('%s', (_, profile, count, stance) => {
    expect(advise('how-many', { profile, rotations: some(count) }).stance).toBe(stance);
  });

  test('unclear names what the profile lacks; the reason says which lines are ours', () => {
    const advice = advise('how-many', {
      profile: { tests: [], usClinicalMonths: undefined },
      rotations: some(2),
    });
    expect(advice.reason).toContain(
      'The profile does not say: Test scores and Months of clinical work in the USA.',
    );
    expect(advice.reason).toContain('are ours');
    expect(advice.source).toBe('Guide text');
  });

  test('no score is judged: 195 and 270 read the same', () => {
    const scored = (score: number) =>
      advise('how-many', {
        profile: { tests: [{ test: 'USMLE Step 2 CK', score, attempts: 1 }] },
        rotations: some(2),
      });
    expect(scored(195)).toEqual(scored(270));
  });

  test('declined rotations and observerships do not count', () => {
    const rotations = [...some(2), ...some(3, { stage: 'declined' })];
    expect(advise('how-many', { rotations }).stance).toBe('fits');
    expect(advise('how-many', { rotations: some(2, { type: 'observership' }) }).stance).toBe(
      'consider',
    );
  });
});

describe('the useful months before the application opens on 1 Sep 2027', () => {
  const ending = (end: string, start = '2026-01-05') =>
    advise('months', { rotations: [{ start: day(start), end: day(end) }] });

  test.each<[string, AdviceStance, string]>([
    ['2026-11-30', 'consider', 'Early: ends 39 weeks before the opening'],
    ['2026-12-01', 'fits', 'Ends 39 weeks before the opening'],
    ['2027-08-31', 'fits', 'Ends 0 weeks before the opening'],
    ['2027-09-01', 'consider', 'Still running when the application opens'],
  ])('ends on %s: %s', (end, stance, says) => {
    expect(ending(end)).toMatchObject({ stance, lines: [{ stance, says }] });
  });

  test('a rotation after the opening', () => {
    expect(ending('2027-09-26', '2027-09-01').lines[0]?.says).toBe('After the application opens');
  });

  test('four weeks are left for a letter, to the day', () => {
    const letter = (end: string) => advise('letters', { rotations: [{ end: day(end) }] }).stance;
    expect(letter('2027-08-04')).toBe('fits');
    expect(letter('2027-08-05')).toBe('consider');
  });

  test('without the day it is unclear, and for those who seek no residency it is left out', () => {
    const rotations = some(1);
    expect(advise('months', { profile: { residencyOpensOn: undefined }, rotations })).toMatchObject(
      {
        stance: 'unclear',
        advice: 'Fill in "Residency application opens on" in your profile.',
      },
    );
    expect(() => advise('months', { profile: { seeksUsResidency: false }, rotations })).toThrow();
  });
});

describe('balance and mix', () => {
  const balance = (...ambitions: (Ambition | undefined)[]) =>
    advise('balance', { rotations: ambitions.map((ambition) => ({ ambition })) }).stance;

  test('one or two reaches, two realistic ones, one or two safe ones', () => {
    expect(balance('reach', 'realistic', 'realistic', 'safety')).toBe('fits');
    expect(balance('reach', 'realistic', 'safety')).toBe('consider');
    expect(balance('reach', 'reach', 'reach', 'realistic', 'realistic', 'safety')).toBe('consider');
    expect(balance('reach', 'realistic', undefined)).toBe('unclear');
    expect(balance('reach', 'realistic', 'realistic', 'safety', undefined)).toBe('fits');
  });

  const mix = (...types: RotationType[]) =>
    advise('mix', { rotations: types.map((type) => ({ type })) }).stance;

  test('the operating room first, intensive care next, the rest second', () => {
    expect(mix('core-anesthesiology')).toBe('fits');
    expect(mix('core-anesthesiology', 'icu', 'pain', 'perioperative')).toBe('fits');
    expect(mix('core-anesthesiology', 'pain', 'perioperative')).toBe('consider');
    expect(mix('icu', 'icu')).toBe('consider');
    expect(mix('observership')).toBe('consider');
  });

  test('of another specialty the guide says nothing', () => {
    const rotations = some(1);
    expect(advise('mix', { profile: { specialty: 'Radiology' }, rotations }).stance).toBe(
      'unclear',
    );
    expect(advise('mix', { profile: { specialty: 'Anaesthetics' }, rotations }).stance).toBe(
      'fits',
    );
  });
});

describe('depth', () => {
  test('weeks count by place', () => {
    const host = givenHost([], { name: 'Lakeside' });
    const two = { host: host.id, start: day('2027-02-01'), end: day('2027-02-12') };
    const next = { host: host.id, start: day('2027-02-15'), end: day('2027-02-26') };
    expect(advise('depth', { rotations: [two], hosts: [host] })).toMatchObject({
      stance: 'consider',
      lines: [{ about: 'Lakeside', says: '2 weeks' }],
    });
    expect(advise('depth', { rotations: [two, next], hosts: [host] })).toMatchObject({
      stance: 'fits',
      lines: [{ says: '4 weeks' }],
    });
  });
});

describe('goals', () => {
  const rotations: Partial<Rotation>[] = [{ type: 'core-anesthesiology' }];
  test.each<[string[], AdviceStance]>([
    [[], 'unclear'],
    [['One letter'], 'consider'],
    [['One letter', 'Four weeks in a US operating room'], 'fits'],
    [['One letter', 'One ICU month'], 'consider'],
    [['One letter', 'See the sea'], 'unclear'],
    [['a', 'b', 'c', 'd'], 'consider'],
  ])('%o: %s', (goals, stance) => {
    expect(advise('goals', { profile: { goals }, rotations }).stance).toBe(stance);
  });

  test('a letter is served where time is left for it, and anywhere while no opening is known', () => {
    const goals = ['One letter', 'Four weeks in a US operating room'];
    const served = (end: string, opens: string | undefined) => {
      const residencyOpensOn = opens === undefined ? undefined : day(opens);
      const season = [{ type: 'core-anesthesiology' as const, end: day(end) }];
      const advice = advise('goals', { profile: { goals, residencyOpensOn }, rotations: season });
      return advice.lines[0]?.stance;
    };
    expect(served('2027-08-04', '2027-09-01')).toBe('fits');
    expect(served('2027-08-05', '2027-09-01')).toBe('consider');
    expect(served('2027-08-05', undefined)).toBe('fits');
  });

  test('a goal that names a host is served by a rotation there', () => {
    const host = givenHost([], { name: 'Back Bay University Hospital' });
    const goals = ['Be known at Back Bay University Hospital', 'One letter'];
    const profile = { goals };
    expect(advise('goals', { profile, rotations, hosts: [host] }).lines[0]?.stance).toBe('unclear');
    const there = [{ ...rotations[0], host: host.id }];
    expect(advise('goals', { profile, rotations: there, hosts: [host] }).lines[0]?.stance).toBe(
      'fits',
    );
  });
});

describe('Step 2 CK and visa', () => {
  const ck = (test: Partial<Profile['tests'][number]>) =>
    advise('tests', { profile: { tests: [{ test: 'USMLE Step 2 CK', ...test }] } }).stance;

  test('Step 2 CK: done, planned in time, planned too late, not planned', () => {
    expect(ck({ passed: true })).toBe('fits');
    expect(ck({ takenOn: day('2027-05-04') })).toBe('fits');
    expect(ck({ takenOn: day('2027-09-01') })).toBe('consider');
    expect(advise('tests', {}).stance).toBe('consider');
    expect(advise('tests', { profile: { tests: [] } }).stance).toBe('unclear');
  });

  test.each<[Partial<Profile>, AdviceStance]>([
    [{}, 'unclear'],
    [{ nationalities: ['TR'] }, 'unclear'],
    [{ nationalities: ['TR'], usResident: false }, 'consider'],
    [{ nationalities: ['TR'], usResident: true }, 'fits'],
    [{ nationalities: ['US'] }, 'fits'],
  ])('visa with %o: %s', (profile, stance) => {
    expect(advise('visa', { profile, rotations: some(1) }).stance).toBe(stance);
  });
});

test('with no rotation only what needs none is advised', () => {
  const topics = adviseSeason({
    profile: EMPTY_PROFILE,
    rotations: [],
    hosts: [],
    today: day(TODAY),
  }).map(({ topic, stance }) => [topic, stance]);
  expect(topics).toEqual([
    ['how-many', 'unclear'],
    ['goals', 'unclear'],
    ['tests', 'unclear'],
  ]);
});
