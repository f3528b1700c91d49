import { expect, test } from 'vitest';
import { factFollows } from '../../../../src/core/requirements/predicates/fact-follows.ts';
import type { IssuedIn } from '../../../../src/core/requirements/predicates/issued-in.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import { wantedFact } from '../../../../src/core/requirements/predicates/wanted-fact.ts';
import { breaking, limitsOf, shortcoming, typeOf, words } from './given-kind.ts';

const issuedIn = (...countries: readonly string[]): IssuedIn => ({ kind: 'issued-in', countries });

test('it asks for no day', () => {
  expect(limitsOf(issuedIn('US', 'CA'))).toEqual({ oneOf: ['us', 'ca'] });
  expect(breaking(issuedIn('US'), { issued: '2020-01-01' })).toBeUndefined();
  expect(wantedFact(issuedIn('US'))).toEqual({ key: 'country', oneOf: ['US'] });
});

test.each([
  [{ country: 'us' }, undefined],
  [{ country: ' CA' }, undefined],
  [{ country: 'TR' }, 'value'],
  [{ country: '' }, 'no-fact'],
  [{}, 'no-fact'],
])('%j where the USA or Canada is asked: %s', (facts, why) => {
  expect(shortcoming(issuedIn('US', 'CA'), { facts })).toBe(why);
});

test('it follows from one of fewer countries', () => {
  expect(factFollows([issuedIn('us')], issuedIn('US', 'CA'))).toBe(true);
  expect(factFollows([issuedIn('US', 'CA')], issuedIn('US'))).toBe(false);
  expect(factFollows([{ kind: 'attribute', fact: 'country', oneOf: ['US'] }], issuedIn('US'))).toBe(
    false,
  );
});

test('its words', () => {
  const rule = 'issued in the USA or Canada';
  expect(words(issuedIn('US', 'CA'))).toEqual({ rule, onDays: rule, toGet: rule });
  const asked = issuedIn('US');
  const found = kindOf(asked).fact?.sayFound(asked, typeOf('tb-test'), { country: 'GB' });
  expect(found).toBe('was issued in the United Kingdom');
});
