import type { Anchor } from '../../core/requirements/anchor.ts';
import type { Predicate } from '../../core/requirements/predicates/predicate.ts';
import type { Condition, Phase, Rule } from '../../core/requirements/requirement.ts';
import type { Span } from '../../core/shared/day.ts';

export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  apply: 'To apply',
  'after-offer': 'After the offer',
  'before-start': 'Before the first day',
  'day-one': 'On the first day',
};

export const ANCHOR_WORDS: Readonly<Record<Anchor, string>> = {
  application: 'Application',
  start: 'First day',
  end: 'Last day',
};

export const UNIT_WORDS: Readonly<Record<Span['unit'], string>> = {
  days: 'days',
  weeks: 'weeks',
  months: 'months',
  years: 'years',
};

export const RULE_WORDS: Readonly<Record<Rule['kind'], string>> = {
  document: 'One document',
  all: 'All of',
  any: 'One of',
  'at-least-of': 'At least some of',
  distinct: 'Each by another document',
};

export const PREDICATE_WORDS: Readonly<Record<Predicate['kind'], string>> = {
  'valid-through': 'Valid through a day',
  'not-older-than': 'Not older than',
  'within-before': 'Dated within a time before',
  'end-of-month-validity': 'Valid to the end of a month',
  season: 'Of the season',
  'at-least': 'A number is at least',
  attribute: 'A word matches',
  'issued-on-or-after': 'Dated on or after',
  'issued-in': 'Issued in a country',
  'downloadable-until': 'Can be fetched only for',
};

export const CONDITION_WORDS: Readonly<Record<Condition['kind'] | 'always', string>> = {
  always: 'Everyone',
  'not-taught-in-english': 'Not taught in English',
  'bcg-given': 'Had BCG',
  'rotation-tag': 'A mark on the rotation',
  nationality: 'Certain passports',
};
