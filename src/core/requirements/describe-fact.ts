import type { DocumentType, FactField } from '../documents/document-type.ts';
import { withArticle } from '../shared/with-article.ts';
import { joinAlike, listWords } from './describe-words.ts';
import type { Predicate } from './requirement.ts';

type Attribute = Extract<Predicate, { kind: 'attribute' }>;

export function fieldOf(type: DocumentType, fact: string): FactField | undefined {
  return type.facts.find(({ key }) => key === fact);
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

/** "with a score of at least 104". */
export function askAtLeast(
  type: DocumentType,
  { fact, value }: Extract<Predicate, { kind: 'at-least' }>,
): string {
  const number = formatFact(type, fact, value);
  const words = fieldOf(type, fact)?.words;
  return words === undefined
    ? `with ${labelOf(type, fact)} of at least ${number}`
    : fill(words.asked, [number]);
}

/** "signed by a physician", "on the AAMC form", "from a TOEFL or an IELTS". */
export function askAttribute(type: DocumentType, predicate: Attribute): string {
  const { fact, oneOf, noneOf } = predicate;
  const field = fieldOf(type, fact);
  if (field?.kind === 'yes-no') return askYesNo(field, wantsYes(predicate));
  const label = labelOf(type, fact);
  const { asked, askedAny, askedNot } = field?.words ?? {};
  const parts: string[] = [];
  if (oneOf !== undefined) {
    const template = oneOf.length > 1 ? (askedAny ?? asked) : asked;
    parts.push(fill(template ?? `with ${label} {}`, oneOf));
  }
  if (noneOf !== undefined) parts.push(fill(askedNot ?? `with ${label} other than {}`, noneOf));
  return joinAlike(parts);
}

/** Whether a rule about a yes-no fact asks for yes. */
export function wantsYes({ oneOf, noneOf }: Attribute): boolean {
  return (oneOf ?? ['yes']).some(isYes) && noneOf?.some(isYes) !== true;
}

function isYes(word: string): boolean {
  return word.trim().toLowerCase() === 'yes';
}

function askYesNo({ label, words }: FactField, wanted: boolean): string {
  if (wanted) return words?.asked ?? `marked "${label}"`;
  return words?.askedNot ?? `not marked "${label}"`;
}

/** What a document has or is, after its name: "has a score of 98", "is not marked as passed". */
export function sayFound(
  type: DocumentType,
  fact: string,
  value: number | string | boolean | undefined,
): string {
  const field = fieldOf(type, fact);
  const words = field?.words;
  const label = labelOf(type, fact);
  if (typeof value === 'boolean') {
    if (value) return words?.found ?? `is marked "${field?.label ?? fact}"`;
    return words?.foundNot ?? `is not marked "${field?.label ?? fact}"`;
  }
  if (typeof value === 'number') {
    const number = formatFact(type, fact, value);
    return words === undefined ? `has ${label} ${number}` : fill(words.found, [number]);
  }
  return words === undefined ? `has ${label} "${value ?? ''}"` : fill(words.found, [value ?? '']);
}

/** `{}` becomes the values, `{a}` the values each with its article. */
function fill(template: string, values: readonly string[]): string {
  return template
    .replace('{a}', () => listWords(values.map(withFittingArticle), 'or'))
    .replace('{}', () => listWords(values, 'or'));
}

/** Several things take no article: "doses", "2 doses"; "IELTS" is one test. */
function withFittingArticle(value: string): string {
  return /^(\d|[a-z-]+s\b|an? )/.test(value) ? value : withArticle(value);
}
