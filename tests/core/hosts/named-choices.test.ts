import { expect, test } from 'vitest';
import { namedChoices } from '../../../src/core/hosts/named-choices.ts';
import { sayPaperOrder } from '../../../src/core/hosts/say-paper-order.ts';
import { givenRule } from '../admission/given-admission.ts';
import { clause, givenHost, givenRequirement } from '../requirements/given.ts';

test('a rotation chooses from the electives and sites that the rules of its host name', () => {
  const host = givenHost(
    [
      givenRequirement(clause('n95-fit'), { appliesWhen: { kind: 'sites', oneOf: ['LA County'] } }),
      givenRequirement(clause('bls'), { appliesWhen: { kind: 'rotation-tag', tag: 'VSLO' } }),
      givenRequirement({
        kind: 'any',
        rules: [
          clause('acls'),
          {
            kind: 'applicant',
            condition: {
              kind: 'not',
              condition: {
                kind: 'any-of',
                conditions: [
                  { kind: 'electives', oneOf: ['Pain medicine'] },
                  { kind: 'sites', oneOf: ['Westwood', 'LA County'] },
                ],
              },
            },
          },
        ],
      }),
    ],
    {
      admission: [
        givenRule({ kind: 'quota' }, ['Anesthesia', 'observership']),
        givenRule({ kind: 'only-if', condition: { kind: 'electives', oneOf: ['Geriatrics'] } }),
      ],
    },
  );
  expect(namedChoices(host)).toEqual({
    electives: ['Anesthesia', 'Geriatrics', 'Pain medicine'],
    sites: ['LA County', 'VSLO', 'Westwood'],
  });
});

test('a host whose rules tell nothing apart offers nothing', () => {
  expect(namedChoices(givenHost([givenRequirement(clause('bls'))]))).toEqual({
    electives: [],
    sites: [],
  });
});

test('the order of papers in words, file by file', () => {
  expect(sayPaperOrder(undefined)).toBe('');
  expect(sayPaperOrder([['cv', 'passport']])).toBe('Curriculum vitae, Passport.');
  expect(sayPaperOrder([['cv'], ['passport', 'visa']])).toBe(
    '1: Curriculum vitae. 2: Passport, Visa or ESTA.',
  );
});
