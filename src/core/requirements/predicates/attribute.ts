import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType, FactField } from '../../documents/document-type.ts';
import { type FactWord, wordText } from '../../documents/fact-value.ts';
import {
  type FieldProblem,
  listProblems,
  problemIf,
  textProblems,
} from '../../shared/field-problem.ts';
import { fieldOf, fillWords, formatWord, labelOf, sayFound } from '../describe-fact.ts';
import { joinAlike, listWords } from '../describe-words.ts';
import type { Limits } from '../limits.ts';
import { areAmong, factWord, factWords, plainWord } from '../plain-word.ts';
import type { PredicateKind } from './predicate-kind.ts';

/**
 * A word on the document is one of, or none of, these; of a fact that lists several words, each of
 * `allOf` is among them. Words are values of the fact's options, or marked as kept as typed.
 */
export interface Attribute {
  readonly kind: 'attribute';
  readonly fact: string;
  readonly oneOf?: readonly FactWord[] | undefined;
  readonly noneOf?: readonly FactWord[] | undefined;
  readonly allOf?: readonly FactWord[] | undefined;
}

export const attribute: PredicateKind<Attribute> = {
  breaksOn: () => undefined,
  fact: {
    wants: ({ fact, oneOf, noneOf, allOf }) => ({
      key: fact,
      oneOf: oneOf?.map(wordText),
      noneOf: noneOf?.map(wordText),
      allOf: allOf?.map(wordText),
    }),
    words: ({ oneOf, noneOf }) => ({
      oneOf: oneOf?.map(plainWord),
      noneOf: noneOf?.map(plainWord),
    }),
    lacks: lacksWord,
    implies: impliesWords,
    sayFound: ({ fact }, type, facts) => sayFound(type, fact, facts[fact]),
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: (predicate, _, type) => say(predicate, type),
  problems: attributeProblems,
};

function lacksWord({ fact, allOf }: Attribute, limits: Limits, facts: DocumentFacts) {
  const value = facts[fact];
  if (typeof value === 'object') return lacksWords(factWords(value), limits, allOf);
  const word = factWord(value);
  if (word === '') return 'no-fact';
  if (limits.oneOf?.includes(word) === false || limits.noneOf?.includes(word) === true)
    return 'value';
  return allOf === undefined || allOf.every((asked) => plainWord(asked) === word)
    ? undefined
    : 'value';
}

function lacksWords(
  words: readonly string[],
  { oneOf, noneOf }: Limits,
  allOf: readonly FactWord[] = [],
) {
  if (words.length === 0) return 'no-fact';
  const isChosen = oneOf === undefined || words.some((word) => oneOf.includes(word));
  const isRefused = words.some((word) => noneOf?.includes(word) === true);
  return isChosen && !isRefused && areAmong(allOf, words) ? undefined : 'value';
}

/** A refused word is kept from where it is refused too, and where only other words are taken. */
function impliesWords({ oneOf, noneOf = [], allOf = [] }: Attribute, asked: Attribute): boolean {
  if (!areAmong(asked.allOf ?? [], allOf)) return false;
  const chosen = asked.oneOf === undefined || (oneOf !== undefined && areAmong(oneOf, asked.oneOf));
  const left = (asked.noneOf ?? []).filter((word) => !areAmong([word], noneOf));
  return chosen && left.every((word) => oneOf !== undefined && !areAmong([word], oneOf));
}

/** "signed by a physician", "on the AAMC form", "from a TOEFL or an IELTS". */
function say({ fact, ...predicate }: Attribute, type: DocumentType): string {
  const field = fieldOf(type, fact);
  if (field?.kind === 'yes-no') return askYesNo(field, wantsYes(predicate.oneOf, predicate.noneOf));
  const { oneOf, noneOf, allOf } = inWords({ fact, ...predicate }, type);
  const label = labelOf(type, fact);
  const { asked, askedAny, askedNot } = field?.words ?? {};
  const parts: string[] = [];
  if (oneOf !== undefined) {
    const template = oneOf.length > 1 ? (askedAny ?? asked) : asked;
    parts.push(fillWords(template ?? `with ${label} {}`, oneOf));
  }
  if (noneOf !== undefined)
    parts.push(fillWords(askedNot ?? `with ${label} other than {}`, noneOf));
  if (allOf !== undefined)
    parts.push(fillWords(asked ?? `with ${label} {}`, [listWords(allOf, 'and')]));
  return joinAlike(parts);
}

function inWords({ fact, oneOf, noneOf, allOf }: Omit<Attribute, 'kind'>, type: DocumentType) {
  const inSentence = (word: FactWord) => formatWord(type, fact, word);
  return {
    oneOf: oneOf?.map(inSentence),
    noneOf: noneOf?.map(inSentence),
    allOf: allOf?.map(inSentence),
  };
}

/** Whether a rule about a yes-no fact asks for yes. */
function wantsYes(oneOf: readonly FactWord[] = ['yes'], noneOf: readonly FactWord[] = []): boolean {
  return areAmong(['yes'], oneOf) && !areAmong(['yes'], noneOf);
}

function askYesNo({ label, words }: FactField, isYes: boolean): string {
  if (isYes) return words?.asked ?? `marked "${label}"`;
  return words?.askedNot ?? `not marked "${label}"`;
}

function attributeProblems({
  fact,
  oneOf = [],
  noneOf = [],
  allOf = [],
}: Attribute): readonly FieldProblem[] {
  const both = [...oneOf, ...allOf].find((word) => areAmong([word], noneOf));
  return [
    ...textProblems(fact, 'fact', 'Choose what is compared.'),
    ...listProblems(
      [...oneOf, ...noneOf, ...allOf],
      'oneOf',
      'Name at least one word, here or as refused.',
    ),
    ...problemIf(
      both !== undefined,
      'noneOf',
      `"${wordText(both ?? '')}" is asked for and refused at once.`,
    ),
  ];
}
