import type { DocumentType } from '../documents/document-type.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
import { formatMonthDay } from '../shared/format-month-day.ts';
import { countryName } from './describe-country.ts';
import { askAtLeast, askAttribute } from './describe-fact.ts';
import { countWord, listWords } from './describe-words.ts';
import type { Anchor, Predicate } from './requirement.ts';

const ANCHOR: Readonly<Record<Anchor, string>> = {
  application: 'the day you apply',
  start: 'the first day of the rotation',
  end: 'the last day of the rotation',
};
const EVENT: Readonly<Record<Anchor, string>> = {
  application: 'you apply',
  start: 'the rotation starts',
  end: 'the rotation ends',
};

/**
 * One demand in words that follow "the host wants it": "valid through the last day of the rotation".
 * No days of a rotation: the same words stand on the host's page and in every verdict.
 */
export function describePredicate(predicate: Predicate, type: DocumentType): string {
  switch (predicate.kind) {
    case 'not-older-than':
      return `dated no more than ${formatSpan(predicate.span)} before ${EVENT[predicate.at]}`;
    case 'within-before':
      return `dated within the ${formatSpan(predicate.span)} before ${EVENT[predicate.at]}`;
    case 'valid-through':
      return describeValidThrough(predicate);
    case 'end-of-month-validity':
      return describeMonthEnd(predicate);
    case 'season':
      return describeSeason(predicate);
    case 'issued-on-or-after':
      return `dated on or after ${formatDay(predicate.day)}`;
    case 'at-least':
      return askAtLeast(type, predicate);
    case 'attribute':
      return askAttribute(type, predicate);
    case 'issued-in':
      return `issued in ${listWords(predicate.countries.map(countryName), 'or')}`;
    case 'downloadable-until':
      return `saved within ${formatSpan(predicate.span)} of the result, after which it cannot be fetched again`;
  }
}

function describeValidThrough({
  at,
  plus,
  plusUnlessNationality,
}: Extract<Predicate, { kind: 'valid-through' }>): string {
  if (plus === undefined) return `valid through ${ANCHOR[at]}`;
  const spared =
    plusUnlessNationality === undefined || plusUnlessNationality.length === 0
      ? ''
      : ` (with a passport of ${listWords(plusUnlessNationality.map(countryName), 'or')} through ${ANCHOR[at]} is enough)`;
  return `valid for ${formatSpan(plus)} beyond ${ANCHOR[at]}${spared}`;
}

function describeMonthEnd({
  at,
  span,
}: Extract<Predicate, { kind: 'end-of-month-validity' }>): string {
  const unit = span.amount === 1 ? span.unit.slice(0, -1) : span.unit;
  return `valid through ${ANCHOR[at]}, counted as ${countWord(span.amount)} ${unit} from the month of issue, through its last day`;
}

function describeSeason({ from, to, at, dueBy }: Extract<Predicate, { kind: 'season' }>): string {
  const due = dueBy === undefined ? '' : `, had by ${formatMonthDay(dueBy)}`;
  return `of the ${formatMonthDay(from)} to ${formatMonthDay(to)} season that holds ${ANCHOR[at]}${due}`;
}
