import type { DocumentType, FactField } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay, formatSpan } from '../shared/format-day.ts';
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
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * One demand in words that follow "the host wants it": "valid through the last day of the rotation".
 * No days of a rotation: the same words stand on the host's page and in every verdict.
 */
export function describePredicate(predicate: Predicate, type: DocumentType): string {
  const known = described.get(predicate);
  if (known?.type === type) return known.words;
  const words = inWords(predicate, type);
  described.set(predicate, { type, words });
  return words;
}

/** Every verdict on a rule says the same words, so they are put together once for each predicate. */
const described = new WeakMap<Predicate, { readonly type: DocumentType; readonly words: string }>();

function inWords(predicate: Predicate, type: DocumentType): string {
  switch (predicate.kind) {
    case 'not-older-than':
      return `dated no more than ${formatSpan(predicate.span)} before ${EVENT[predicate.at]}`;
    case 'within-before':
      return `dated within the ${formatSpan(predicate.span)} before ${EVENT[predicate.at]}`;
    case 'valid-through':
      return describeValidThrough(predicate);
    case 'end-of-month-validity':
      return `valid through ${ANCHOR[predicate.at]}, counted as ${formatSpan(predicate.span)} from issue to the end of that month`;
    case 'season':
      return describeSeason(predicate);
    case 'issued-on-or-after':
      return `dated on or after ${formatDay(predicate.day)}`;
    case 'at-least':
      return `with ${labelOf(type, predicate.fact)} of at least ${formatFact(type, predicate.fact, predicate.value)}`;
    case 'attribute':
      return describeAttribute(predicate, type);
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
      : ` (through ${ANCHOR[at]} alone with a passport of ${listWords(plusUnlessNationality.map(countryName), 'or')})`;
  return `valid for ${formatSpan(plus)} beyond ${ANCHOR[at]}${spared}`;
}

function describeSeason({ from, to, at, dueBy }: Extract<Predicate, { kind: 'season' }>): string {
  const due = dueBy === undefined ? '' : `, had by ${monthDay(dueBy)}`;
  return `of the season (${monthDay(from)} to ${monthDay(to)}) that ${ANCHOR[at]} falls in${due}`;
}

function describeAttribute(
  { fact, oneOf, noneOf }: Extract<Predicate, { kind: 'attribute' }>,
  type: DocumentType,
): string {
  const field = fieldOf(type, fact);
  if (field?.kind === 'yes-no') {
    const wanted = (oneOf ?? ['yes']).some((word) => word.toLowerCase() === 'yes');
    return `with "${field.label}" ${wanted && !noneOf?.includes('yes') ? 'true' : 'not true'}`;
  }
  const label = labelOf(type, fact);
  const parts = [
    oneOf === undefined ? '' : `with ${label} ${listWords(oneOf, 'or')}`,
    noneOf === undefined ? '' : `with ${label} other than ${listWords(noneOf, 'or')}`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The label of a fact as it stands inside a sentence, without the choices in brackets. */
export function labelOf(type: DocumentType, fact: string): string {
  const label = fieldOf(type, fact)?.label.replace(/ \(.*\)$/, '') ?? fact;
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A number with its unit; dollars as "$1,000,000". */
export function formatFact(type: DocumentType, fact: string, value: number): string {
  const unit = fieldOf(type, fact)?.unit;
  const digits = groupThousands(value);
  if (unit === 'USD') return `$${digits}`;
  return unit === undefined ? digits : `${digits} ${unit}`;
}

function groupThousands(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function fieldOf(type: DocumentType, fact: string): FactField | undefined {
  return type.facts.find(({ key }) => key === fact);
}

/** "A", "A or B", "A, B or C". */
export function listWords(words: readonly string[], joiner: 'or' | 'and'): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joiner} ${last}`;
}

function countryName(code: string): string {
  return code === 'US' ? 'the USA' : code;
}

/** "07-01" as "1 Jul". */
function monthDay(text: string): string {
  const [month = '', date = ''] = text.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`;
}

/** The days of a window, in words that follow "dated": "between 12 Apr 2027 and 5 Jul 2027". */
export function describeWindow(from: Day | undefined, to: Day | undefined): string {
  if (from === undefined) return to === undefined ? 'on any day' : `by ${formatDay(to)}`;
  if (to === undefined) return `on or after ${formatDay(from)}`;
  return from === to ? `on ${formatDay(from)}` : `between ${formatDay(from)} and ${formatDay(to)}`;
}

/** A type's title inside a sentence: abbreviations keep their capitals. */
export function lowerTitle({ title }: DocumentType): string {
  return /^[A-Z][a-z]/.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
