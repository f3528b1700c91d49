import { describe, expect, test } from 'vitest';
import type { AdmissionDemand } from '../../../src/core/admission/demands/demand-kinds.ts';
import { applicationSteps } from '../../../src/core/agenda/application-steps.ts';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import type { Rotation } from '../../../src/core/rotations/rotation.ts';
import { clause, day, givenHost, givenRequirement } from '../requirements/given.ts';
import { judgeAt } from './given-agenda.ts';

const SEPTEMBER = {
  start: day('2027-09-06'),
  end: day('2027-10-01'),
  stage: 'researching',
} as const;
const months = (amount: number) => ({ amount, unit: 'months' }) as const;

/** The application of a rotation from 6 Sep 2027 at a host with one admission rule. */
function applyTo(demand: AdmissionDemand | undefined, today: string, more: Partial<Rotation> = {}) {
  const source = { label: 'A page', url: '', readOn: day('2026-11-01') };
  const admission = demand === undefined ? [] : [{ id: 'rule' as never, demand, note: '', source }];
  const wanted = givenRequirement(clause('n95-fit'), { phase: 'day-one' });
  const host = givenHost([wanted], { name: 'Yale', admission });
  const judged = judgeAt(host, { ...SEPTEMBER, ...more }, { today });
  return applicationSteps([judged], EMPTY_PROFILE, day(today)).map((step) => [
    step.action,
    step.day,
    step.lateSince,
    step.from,
  ]);
}

describe('an application', () => {
  test('without a word of the host goes out four months before the start', () => {
    expect(applyTo(undefined, '2027-01-12')).toEqual([
      ['Send the application to', '2027-05-06', undefined, undefined],
    ]);
  });

  test('a host that closes earlier sets the day: six months before (Johns Hopkins)', () => {
    expect(applyTo({ kind: 'lead-time', closes: months(6) }, '2027-01-12')).toEqual([
      ['Send the application to', '2027-03-06', undefined, undefined],
    ]);
  });

  test('a day of one’s own before the closing day stands', () => {
    const own = { appliedOn: day('2027-02-01') };
    expect(applyTo({ kind: 'lead-time', closes: months(6) }, '2027-01-12', own)).toEqual([
      ['Send the application to', '2027-02-01', undefined, undefined],
    ]);
  });

  test('a closing day is the day, however near the start', () => {
    expect(applyTo({ kind: 'lead-time', closes: months(2) }, '2027-06-12')).toEqual([
      ['Send the application to', '2027-07-06', undefined, undefined],
    ]);
  });

  test('a day that we only reckon is never late; one of one’s own is', () => {
    expect(applyTo(undefined, '2027-05-06')).toEqual([
      ['Send the application to', '2027-05-06', undefined, undefined],
    ]);
    expect(applyTo(undefined, '2027-06-12')).toEqual([
      ['Send the application to', '2027-06-12', undefined, undefined],
    ]);
    expect(applyTo(undefined, '2027-06-12', { appliedOn: day('2027-06-01') })).toEqual([
      ['Send the application to', '2027-06-12', '2027-06-01', undefined],
    ]);
    expect(applyTo(undefined, '2027-06-12', { appliedOn: day('2027-07-01') })).toEqual([
      ['Send the application to', '2027-07-01', undefined, undefined],
    ]);
  });

  test('what is not open yet says from when', () => {
    const rule = { kind: 'lead-time', closes: months(4), opens: months(6) } as const;
    expect(applyTo(rule, '2027-01-12')).toEqual([
      ['Send the application to', '2027-05-06', undefined, '2027-03-06'],
    ]);
  });

  test('after the closing day only the host can say', () => {
    expect(applyTo({ kind: 'lead-time', closes: months(6) }, '2027-04-01')).toEqual([
      ['Ask whether it still takes applications:', '2027-04-01', '2027-03-06', undefined],
    ]);
  });

  test('once it is out there is nothing to send', () => {
    const out = { stage: 'applied' } as const;
    expect(applyTo({ kind: 'lead-time', closes: months(6) }, '2027-01-12', out)).toEqual([]);
  });
});

describe('a closing day for an elective that the rotation does not name', () => {
  const source = { label: 'A page', url: '', readOn: day('2026-11-01') };
  const demand = { kind: 'lead-time', closes: months(6) } as const;
  const rule = { id: 'rule' as never, demand, electives: ['Geriatrics'], note: '', source };
  const host = givenHost([], { name: 'Yale', admission: [rule] });
  const reasonAt = (today: string, elective: string) => {
    const rotation = { ...SEPTEMBER, type: 'other', elective } as const;
    return applicationSteps([judgeAt(host, rotation, { today })], EMPTY_PROFILE, day(today))[0]
      ?.reason;
  };

  test('is named with whom it is for', () => {
    expect(reasonAt('2027-01-12', '')).toMatch(
      /^It takes applications for Geriatrics until 6 Mar 2027, and the rotation does not say which elective it is\./,
    );
    expect(reasonAt('2027-04-01', '')).toMatch(/^By its rules for Geriatrics it closed on/);
  });

  test('is as sure as any other once it is named', () => {
    expect(reasonAt('2027-01-12', 'Geriatrics')).toMatch(
      /^It takes applications until 6 Mar 2027\./,
    );
    expect(reasonAt('2027-01-12', 'Acute pain')).toBe(undefined);
  });
});
