import { expect, test } from 'vitest';
import { factFollows } from '../../../../src/core/requirements/predicates/fact-follows.ts';
import type { Immune } from '../../../../src/core/requirements/predicates/immune.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import { breaking, limitsOf, shortcoming, typeOf, words } from './given-kind.ts';

const IMMUNE: Immune = { kind: 'immune' };

test('it asks for no day, and follows from itself', () => {
  expect(limitsOf(IMMUNE)).toEqual({});
  expect(breaking(IMMUNE, { issued: '2020-01-01' })).toBeUndefined();
  expect(factFollows([IMMUNE], IMMUNE)).toBe(true);
  expect(factFollows([], IMMUNE)).toBe(false);
});

test.each([
  ['a paper of which nothing is typed in', {}, undefined],
  ['two doses', { doses: 2 }, undefined],
  ['what was found to fall short', { doses: 1, immune: false }, 'value'],
])('%s', (_, facts, why) => {
  expect(shortcoming(IMMUNE, { facts }, 'mmr')).toBe(why);
});

test('what the host takes beside it', () => {
  const orDisease: Immune = { kind: 'immune', orEvidence: ['disease history'] };
  const had = { evidence: 'disease history', immune: false };
  expect(shortcoming(IMMUNE, { facts: had }, 'varicella')).toBe('value');
  expect(shortcoming(orDisease, { facts: had }, 'varicella')).toBeUndefined();
  const tested = { evidence: 'titer', immune: false };
  expect(shortcoming(orDisease, { facts: tested }, 'varicella')).toBe('value');
  expect(factFollows([IMMUNE], orDisease)).toBe(true);
  expect(factFollows([orDisease], IMMUNE)).toBe(false);
  expect(words(orDisease, 'varicella').rule).toMatch(/, or proven by disease history$/);
});

test('its words, and what a paper that falls short has', () => {
  const rule = 'showing immunity, by every dose of the course or by a positive antibody test';
  expect(words(IMMUNE, 'mmr')).toEqual({ rule, onDays: rule, toGet: rule });
  const found = (facts: Record<string, number | string | boolean>, type = 'hepatitis-b') =>
    kindOf(IMMUNE).fact?.sayFound(IMMUNE, typeOf(type), facts);
  expect(found({ titer: 5, doses: 3 })).toBe('has a surface antibody of 5 mIU/mL');
  expect(found({ result: 'negative' })).toBe('has a negative result');
  expect(found({ doses: 1 })).toMatch(/1 dose/);
  expect(found({}, 'polio')).toBe('shows no immunity');
});
