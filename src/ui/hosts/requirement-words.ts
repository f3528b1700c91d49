import type { Rule } from '../../core/requirements/requirement.ts';

export const RULE_WORDS: Readonly<Record<Rule['kind'], string>> = {
  document: 'One document',
  all: 'All of',
  any: 'One of',
  'at-least-of': 'At least some of',
  distinct: 'Each by another document',
  applicant: 'Nothing, for some people',
};
