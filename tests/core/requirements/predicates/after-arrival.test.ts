import { expect, test } from 'vitest';
import type { AfterArrival } from '../../../../src/core/requirements/predicates/after-arrival.ts';
import { clause, day, givenDocument, judge } from '../given.ts';
import { breaking, limitsOf, words } from './given-kind.ts';

/** UAB: "TB X-ray only after arrival in the US"; 1 to 26 Feb 2027. */
const arrival: AfterArrival = { kind: 'after-arrival' };
const rule = clause('chest-x-ray', arrival);

interface Told {
  readonly arrives?: string | undefined;
  readonly taken?: string | undefined;
  readonly today: string;
}

function verdictOn({ arrives, taken, today }: Told) {
  const arrivesOn = arrives === undefined ? undefined : day(arrives);
  const documents = taken === undefined ? [] : [givenDocument('chest-x-ray', { issued: taken })];
  return judge(rule, { documents, today, rotation: { arrivesOn }, phase: 'before-start' });
}

test.each([
  // The day of arrival itself counts.
  ['2027-01-20', '2027-01-20', '2027-01-25', 'met'],
  ['2027-01-20', '2027-01-19', '2027-01-25', 'unmet'],
  ['2027-01-20', undefined, '2027-01-25', 'missing'],
  // Before one is there it cannot be had, whatever lies in the vault.
  ['2027-01-20', undefined, '2026-12-01', 'not-yet-due'],
  ['2027-01-20', '2026-11-02', '2026-12-01', 'not-yet-due'],
  // One that was taken before a day not told may be from before it: never met.
  [undefined, '2027-01-21', '2027-01-25', 'not-yet-due'],
  [undefined, '2027-01-21', '2027-02-03', 'undated'],
  // By the first day everyone has arrived.
  [undefined, '2027-02-01', '2027-02-03', 'met'],
] as const)('arrives %s, X-ray of %s, seen on %s: %s', (arrives, taken, today, status) => {
  expect(verdictOn({ arrives, taken, today }).status).toBe(status);
});

test('it cannot be had before, and the plan says from when', () => {
  const early = verdictOn({ arrives: '2027-01-20', today: '2026-12-01' });
  expect(early.remedy).toMatch(/^Get one on or after 20 Jan 2027\. Needed by 31 Jan 2027/);
});

test('where the day is not told it is asked for', () => {
  expect(verdictOn({ today: '2026-12-01' }).remedy).toMatch(
    /^Get one on or after 1 Feb 2027\. Sooner if you arrive sooner: type in at the rotation when you do\./,
  );
  expect(verdictOn({ taken: '2026-11-02', today: '2026-12-01' }).remedy).toContain(
    'If the one you have may fit, type in at the rotation when you arrive in the USA.',
  );
  const { reason, remedy } = verdictOn({ taken: '2027-01-21', today: '2027-02-03' });
  expect(reason).toContain('of 21 Jan 2027 waits for the day you arrive in the USA');
  expect(remedy).toMatch(/^Type in at the rotation when you arrive in the USA\./);
});

test('the issue day has to be known, and time never ends it', () => {
  expect(limitsOf(arrival)).toEqual({
    needsIssued: true,
    issuedFrom: '2027-02-01',
    isArrivalOpen: true,
  });
  expect(breaking(arrival, { issued: '2027-02-01' })).toBeUndefined();
});

test('its words', () => {
  expect(words(arrival)).toEqual({
    rule: 'dated after you arrive in the USA',
    onDays: 'dated after you arrive in the USA (until you say when, from its first day)',
    toGet: undefined,
  });
});

test('what a type holds where a host is silent holds beside it', () => {
  const card = clause('health-insurance', arrival);
  const short = givenDocument('health-insurance', { issued: '2027-01-20', expires: '2027-02-10' });
  const rotation = { arrivesOn: day('2027-01-20') };
  expect(judge(card, { documents: [short], today: '2027-01-25', rotation }).status).not.toBe('met');
});
