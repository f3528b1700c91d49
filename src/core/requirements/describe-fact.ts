import type { DocumentType, FactField } from '../documents/document-type.ts';
import { type FactValue, type FactWord, wordsOf, wordText } from '../documents/fact-value.ts';
import { isDay } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { withArticle } from '../shared/with-article.ts';
import { listWords } from './describe-words.ts';

export function fieldOf(type: DocumentType, fact: string): FactField | undefined {
  return type.facts.find(({ key }) => key === fact);
}

/** The label of a fact as it stands inside a sentence, without the choices in brackets. */
export function labelOf(type: DocumentType, fact: string): string {
  const field = fieldOf(type, fact);
  if (field?.inSentence !== undefined) return field.inSentence;
  const label = field?.label.replace(/ \(.*\)$/, '') ?? fact;
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A number with its unit; dollars as "$1,000,000". */
export function formatFact(type: DocumentType, fact: string, value: number): string {
  const unit = fieldOf(type, fact)?.unit;
  const digits = groupThousands(value);
  if (unit === 'USD') return `$${digits}`;
  return unit === undefined ? digits : `${digits} ${unit}`;
}

/** A word as sentences say it: a day as "12 Apr 2026". */
export function formatWord(type: DocumentType, fact: string, word: FactWord): string {
  const field = fieldOf(type, fact);
  const text = wordText(word);
  if (field?.kind === 'day') return isDay(text) ? formatDay(text) : text;
  return field?.options?.find(({ value }) => value === text)?.inSentence ?? text;
}

function groupThousands(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** What a document has or is, after its name: "has a score of 98", "is not marked as passed". */
export function sayFound(type: DocumentType, fact: string, value: FactValue | undefined): string {
  const field = fieldOf(type, fact);
  const words = field?.words;
  const label = labelOf(type, fact);
  if (typeof value === 'boolean') {
    if (value) return words?.found ?? `is marked "${field?.label ?? fact}"`;
    return words?.foundNot ?? `is not marked "${field?.label ?? fact}"`;
  }
  if (typeof value === 'number') {
    const number = formatFact(type, fact, value);
    return words === undefined ? `has ${label} ${number}` : fillWords(words.found, [number]);
  }
  const said = listWords(
    wordsOf(value).map((word) => formatWord(type, fact, word)),
    'and',
  );
  return words === undefined ? `has ${label} "${said}"` : fillWords(words.found, [said]);
}

/** `{}` becomes the values, `{a}` the values each with its article; after a 1 stands one thing: "1 dose". */
export function fillWords(template: string, values: readonly string[]): string {
  const isOne = values.length === 1 && values[0] === '1';
  return (isOne ? template.replace(/\{\} ([a-z]+)s\b/, '{} $1') : template)
    .replace('{a}', () => listWords(values.map(withFittingArticle), 'or'))
    .replace('{}', () => listWords(values, 'or'));
}

/** Several things take no article: "doses", "2 doses"; "IELTS" is one test. */
function withFittingArticle(value: string): string {
  return /^(\d|[a-z-]+s\b|an? )/.test(value) ? value : withArticle(value);
}
