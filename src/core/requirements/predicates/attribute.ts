import type { DocumentFacts } from '../../documents/document.ts';
import type { DocumentType, FactField } from '../../documents/document-type.ts';
import {
  type FieldProblem,
  listProblems,
  problemIf,
  textProblems,
} from '../../shared/field-problem.ts';
import { fieldOf, fillWords, labelOf, sayFound } from '../describe-fact.ts';
import { joinAlike } from '../describe-words.ts';
import type { Limits } from '../limits.ts';
import { areAmong, factWord, plainWord } from '../plain-word.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** A word on the document is one of, or none of, these. */
export interface Attribute {
  readonly kind: 'attribute';
  readonly fact: string;
  readonly oneOf?: readonly string[] | undefined;
  readonly noneOf?: readonly string[] | undefined;
}

export const attribute: PredicateKind<Attribute> = {
  limits: ({ oneOf, noneOf }) => ({
    oneOf: oneOf?.map(plainWord),
    noneOf: noneOf?.map(plainWord),
  }),
  breaksOn: () => undefined,
  fact: {
    wants: ({ fact, oneOf, noneOf }) => ({ key: fact, oneOf, noneOf }),
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

function lacksWord({ fact }: Attribute, { oneOf, noneOf }: Limits, facts: DocumentFacts) {
  const word = factWord(facts[fact]);
  if (word === '') return 'no-fact';
  if (oneOf?.includes(word) === false) return 'value';
  return noneOf?.includes(word) === true ? 'value' : undefined;
}

/** A refused word is kept from where it is refused too, and where only other words are taken. */
function impliesWords({ oneOf, noneOf = [] }: Attribute, asked: Attribute): boolean {
  const chosen = asked.oneOf === undefined || (oneOf !== undefined && areAmong(oneOf, asked.oneOf));
  const left = (asked.noneOf ?? []).filter((word) => !areAmong([word], noneOf));
  return chosen && left.every((word) => oneOf !== undefined && !areAmong([word], oneOf));
}

/** "signed by a physician", "on the AAMC form", "from a TOEFL or an IELTS". */
function say({ fact, oneOf, noneOf }: Attribute, type: DocumentType): string {
  const field = fieldOf(type, fact);
  if (field?.kind === 'yes-no') return askYesNo(field, wantsYes(oneOf, noneOf));
  const label = labelOf(type, fact);
  const { asked, askedAny, askedNot } = field?.words ?? {};
  const parts: string[] = [];
  if (oneOf !== undefined) {
    const template = oneOf.length > 1 ? (askedAny ?? asked) : asked;
    parts.push(fillWords(template ?? `with ${label} {}`, oneOf));
  }
  if (noneOf !== undefined)
    parts.push(fillWords(askedNot ?? `with ${label} other than {}`, noneOf));
  return joinAlike(parts);
}

/** Whether a rule about a yes-no fact asks for yes. */
function wantsYes(oneOf: readonly string[] = ['yes'], noneOf: readonly string[] = []): boolean {
  return areAmong(['yes'], oneOf) && !areAmong(['yes'], noneOf);
}

function askYesNo({ label, words }: FactField, isYes: boolean): string {
  if (isYes) return words?.asked ?? `marked "${label}"`;
  return words?.askedNot ?? `not marked "${label}"`;
}

function attributeProblems({ fact, oneOf = [], noneOf = [] }: Attribute): readonly FieldProblem[] {
  const both = oneOf.find((word) => areAmong([word], noneOf));
  return [
    ...textProblems(fact, 'fact', 'Choose what is compared.'),
    ...listProblems([...oneOf, ...noneOf], 'oneOf', 'Name at least one word, here or as refused.'),
    ...problemIf(both !== undefined, 'noneOf', `"${both}" is asked for and refused at once.`),
  ];
}
