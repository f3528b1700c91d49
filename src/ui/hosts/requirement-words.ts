import type { Condition, Rule } from '../../core/requirements/requirement.ts';

export const RULE_WORDS: Readonly<Record<Rule['kind'], string>> = {
  document: 'One document',
  all: 'All of',
  any: 'One of',
  'at-least-of': 'At least some of',
  distinct: 'Each by another document',
};

export const CONDITION_WORDS: Readonly<Record<Condition['kind'] | 'always', string>> = {
  always: 'Everyone',
  'not-taught-in-english': 'Not taught in English',
  'bcg-given': 'Had BCG',
  'rotation-tag': 'A mark on the rotation',
  nationality: 'Certain passports',
};
