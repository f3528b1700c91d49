import type { DocumentFacts } from '../../documents/document.ts';
import { problemIf } from '../../shared/field-problem.ts';
import { listWords } from '../describe-words.ts';
import { factWord } from '../plain-word.ts';
import type { PredicateKind } from './predicate-kind.ts';

/** Measles, mumps and rubella counted apart: "2 of measles, 2 of mumps, 1 of rubella, or titers". */
export interface EachPart {
  readonly kind: 'each-part';
  readonly measles: number;
  readonly mumps: number;
  readonly rubella: number;
  /** A positive titer of a part stands for its doses. */
  readonly orTiter?: boolean | undefined;
}

const PARTS = ['measles', 'mumps', 'rubella'] as const;
type Part = (typeof PARTS)[number];

export const eachPart: PredicateKind<EachPart> = {
  breaksOn: () => undefined,
  fact: {
    wants: () => ({ key: 'doses' }),
    lacks(asked, _, facts) {
      const open = openParts(asked, facts);
      if (open.length === 0) return undefined;
      return open.every((part) => isUntold(part, facts)) ? 'no-fact' : 'value';
    },
    implies: (given, asked) =>
      PARTS.every((part) => given[part] >= asked[part]) &&
      (given.orTiter !== true || asked.orTiter === true),
    sayFound(asked, _, facts) {
      const parts = openParts(asked, facts).map((part) => {
        const doses = dosesOf(part, facts);
        return `${doses === 1 ? '1 dose' : `${doses} doses`} against ${part}`;
      });
      return `has ${listWords(parts, 'and')}`;
    },
  },
  fetchableFor: () => undefined,
  say,
  sayDays: () => '',
  sayToGet: say,
  problems: (asked) => [
    ...PARTS.flatMap((part) =>
      problemIf(
        !Number.isInteger(asked[part]) || asked[part] < 0,
        part,
        'Write a whole number, 0 where none is asked.',
      ),
    ),
    ...problemIf(
      PARTS.every((part) => asked[part] === 0),
      'measles',
      'Ask for at least one dose of one of them.',
    ),
  ],
};

function openParts(asked: EachPart, facts: DocumentFacts): Part[] {
  return PARTS.filter(
    (part) =>
      dosesOf(part, facts) < asked[part] && !(asked.orTiter === true && isTested(part, facts)),
  );
}

/** Doses of the part where they are told apart, else those of all three. */
function dosesOf(part: Part, facts: DocumentFacts): number {
  const doses = facts[part] ?? facts['doses'];
  return typeof doses === 'number' ? doses : 0;
}

/** A positive titer of the part where they are told apart, else of all three. */
function isTested(part: Part, facts: DocumentFacts): boolean {
  const told = PARTS.some((one) => facts[`${one}Titer`] !== undefined);
  if (told) return factWord(facts[`${part}Titer`]) === 'positive';
  return factWord(facts['evidence']) === 'titer' && facts['immune'] !== false;
}

function isUntold(part: Part, facts: DocumentFacts): boolean {
  return [part, 'doses', `${part}Titer`, 'evidence'].every((key) => facts[key] === undefined);
}

/** "with 2 doses against measles, 2 against mumps and 1 against rubella, or a positive titer of each". */
function say(asked: EachPart): string {
  const wanted = PARTS.filter((part) => asked[part] > 0);
  const parts = wanted.map((part, at) => {
    const doses = asked[part];
    const word = at > 0 ? '' : doses === 1 ? ' dose' : ' doses';
    return `${doses}${word} against ${part}`;
  });
  const titer = wanted.length > 1 ? 'a positive titer in their place' : 'a positive titer';
  return `with ${listWords(parts, 'and')}${asked.orTiter === true ? `, or ${titer}` : ''}`;
}
