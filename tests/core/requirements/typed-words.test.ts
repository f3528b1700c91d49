import { describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../../src/core/applicant/profile.ts';
import { appliesTo } from '../../../src/core/requirements/applies-to.ts';
import { marksOf } from '../../../src/core/requirements/circumstances.ts';
import type { Condition } from '../../../src/core/requirements/conditions/condition.ts';
import { day } from './given.ts';

const days = { start: day('2027-02-01'), end: day('2027-02-26') };

describe('a visa as people write it', () => {
  const visitors: Condition = { kind: 'visa-held', oneOf: ['B1', 'B2', 'ESTA'] };
  test.each([
    ['B1 B2', 'yes'],
    ['B-1/B-2', 'yes'],
    ['B-2 tourist', 'yes'],
    ['tourist visa', 'yes'],
    ['visa waiver', 'yes'],
    ['F-1 or B-1', 'yes'],
    ['J1', 'no'],
    ['H-1B', 'no'],
    ['', 'unknown'],
    // Not a visa that anybody lists: it closes no host.
    ['not yet', 'unknown'],
  ] as const)('%j: %s', (visaHeld, answer) => {
    const ground = { profile: { ...EMPTY_PROFILE, visaHeld }, marks: marksOf({}), days };
    expect(appliesTo(visitors, ground)).toBe(answer);
  });
});

describe('an elective as clinicians write it', () => {
  const women: Condition = { kind: 'electives', oneOf: ['Obstetrics', 'Gynecology'] };
  const children: Condition = { kind: 'electives', oneOf: ['Pediatrics'] };
  const emergency: Condition = { kind: 'electives', oneOf: ['Emergency medicine'] };
  const sub: Condition = { kind: 'electives', oneOf: ['Sub-internship'] };
  test.each<[Condition, string, string]>([
    [women, 'OB/GYN', 'yes'],
    [women, 'ObGyn', 'yes'],
    [children, 'Paeds', 'yes'],
    [emergency, 'EM', 'yes'],
    [sub, 'subinternship in medicine', 'yes'],
    [children, 'PICU', 'yes'],
    [women, 'Anesthesia', 'no'],
  ])('%j, %j: %s', (condition, elective, answer) => {
    const ground = { profile: EMPTY_PROFILE, marks: marksOf({ elective }), days };
    expect(appliesTo(condition, ground)).toBe(answer);
  });
});
