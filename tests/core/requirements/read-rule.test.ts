import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/core/documents/catalogue.ts';
import { readRule } from '../../../src/core/requirements/read-rule.ts';
import type { Rule } from '../../../src/core/requirements/requirement.ts';
import { upgradeRule } from '../../../src/core/requirements/upgrade-rule.ts';

const asking = (type: string, predicate: object) =>
  ({ kind: 'document', type, predicates: [predicate] }) as unknown as Rule;

describe('a rule that was written', () => {
  it('has the values of its facts', () => {
    const rule = asking('tb-test', { kind: 'attribute', fact: 'kind', oneOf: ['PPD', 'QFT-Plus'] });
    expect(readRule({ kind: 'any', rules: [rule] }, CATALOGUE)).toEqual({
      kind: 'any',
      rules: [asking('tb-test', { kind: 'attribute', fact: 'kind', oneOf: ['TST', 'IGRA'] })],
    });
  });

  it('keeps a word as typed where it says so', () => {
    const rule = asking('immunization-form', {
      kind: 'attribute',
      fact: 'form',
      oneOf: [{ asTyped: 'Duke' }],
    });
    expect(readRule(rule, CATALOGUE)).toEqual(rule);
  });

  it.each([
    ['tbtest', { kind: 'attribute', fact: 'kind', oneOf: ['TST'] }, /type "tbtest".*tb-test/],
    ['tb-test', { kind: 'attribute', fact: 'kinds', oneOf: ['TST'] }, /fact "kinds".*kind/],
    ['tb-test', { kind: 'attribute', fact: 'kind', oneOf: ['Mantou'] }, /"Mantou".*TST/],
    ['tb-test', { kind: 'attribute', fact: 'kind' }, /at least one word/],
    ['english-test', { kind: 'at-least', fact: 'scor', value: 100 }, /fact "scor".*score/],
  ])('%s %j is refused, naming the nearest', (type, predicate, says) => {
    expect(() => readRule(asking(type, predicate), CATALOGUE)).toThrow(says);
  });
});

describe('a rule of before, when every word was free', () => {
  it.each([
    [
      { fact: 'kind', oneOf: ['QuantiFERON-TB Gold'] },
      'tb-test',
      { fact: 'kind', oneOf: ['IGRA'] },
    ],
    [{ fact: 'form', oneOf: ['HMS'] }, 'immunization-form', { fact: 'form', oneOf: ['Harvard'] }],
    [
      { fact: 'form', noneOf: ['My own word'] },
      'immunization-form',
      { fact: 'form', noneOf: [{ asTyped: 'My own word' }] },
    ],
    [{ fact: 'mine', oneOf: ['As it is'] }, 'own-card', { fact: 'mine', oneOf: ['As it is'] }],
    [{ fact: 'signed', oneOf: ['yes'] }, 'consent-form', { fact: 'signed', oneOf: ['yes'] }],
  ])('%j of %s', (before, type, after) => {
    const upgraded = upgradeRule(asking(type, { kind: 'attribute', ...before }));
    expect(upgraded).toEqual(asking(type, { kind: 'attribute', ...after }));
  });

  it('a panel in words is the least number of panels', () => {
    const before = { kind: 'attribute', fact: 'panel', oneOf: ['10 panel', '12-panel'] };
    expect(upgradeRule(asking('drug-screen', before))).toEqual(
      asking('drug-screen', { kind: 'at-least', fact: 'panel', value: 10 }),
    );
  });
});
