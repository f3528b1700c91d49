import { expect, test } from 'vitest';
import { hostsAsking } from '../../../src/core/hosts/hosts-asking.ts';
import { clause, givenHost, givenRequirement } from '../requirements/given.ts';

test('those whose rules name the type, however deep', () => {
  const yale = givenHost([givenRequirement(clause('host-form'))]);
  const emory = givenHost([
    givenRequirement(clause('bls')),
    givenRequirement({
      kind: 'any',
      rules: [clause('cv'), { kind: 'all', rules: [clause('host-form'), clause('photo')] }],
    }),
  ]);
  const brown = givenHost([givenRequirement(clause('fee-receipt'))]);
  const hosts = [yale, emory, brown];
  expect(hostsAsking('host-form', hosts)).toEqual([yale, emory]);
  expect(hostsAsking('fee-receipt', hosts)).toEqual([brown]);
  expect(hostsAsking('transcript', hosts)).toEqual([]);
});
