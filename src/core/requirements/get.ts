import { joinAlike } from './describe-words.ts';
import { eitherOf, type Noun, noun, withAside, withAsked } from './noun.ts';
import type { Sentence } from './sentence.ts';

/** A document to get, in parts, so that several can stand in one sentence. */
export interface Get {
  /** "a new BLS card". */
  readonly thing: Noun;
  /** The same where it is known which paper is meant: "a new one". */
  readonly again: Noun;
  /** What it has to be beside what the rule says: "dated on or after 4 Feb 2026". */
  readonly asked: readonly string[];
}

/** "Get a BLS card valid through 26 Feb 2027." */
export function sayGet({ thing, again, asked }: Get): Sentence {
  return {
    words: `get ${withAsked(thing, asked).words}`,
    bare: `get ${withAsked(again, asked).words}`,
  };
}

/** "Get a BLS card or an ACLS card, valid through 26 Feb 2027." */
export function sayGetEither(gets: readonly Get[]): readonly Sentence[] {
  const [first] = gets;
  if (first === undefined) return [];
  const isOne = gets.every(({ thing }) => thing.words === first.thing.words);
  const isSame = gets.every(({ asked }) => asked.join() === first.asked.join());
  if (isOne && isSame) return [sayGet(first)];
  return [isSame ? sayAlike(gets, first.asked) : sayApart(gets)];
}

function sayAlike(gets: readonly Get[], asked: readonly string[]): Sentence {
  const either = eitherOf(gets.map(({ thing }) => thing));
  const { words } = asked.length === 0 ? either : withAside(either.words, joinAlike(asked));
  return { words: `get ${words}`, bare: `get ${withAside('one', joinAlike(asked)).words}` };
}

/** "Get a BLS card of 2026, or one of 2027." */
function sayApart(gets: readonly Get[]): Sentence {
  const [first] = gets;
  const isOne = gets.every(({ thing }) => thing.words === first?.thing.words);
  const words = `get ${listApart(gets.map(({ thing, asked }) => ({ thing, asked })))}`;
  const again = gets.map(({ again: thing, asked }) => ({ thing, asked }));
  return isOne ? { words, bare: `get ${listApart(again)}` } : { words, brief: 'get one of them' };
}

function listApart(gets: readonly Pick<Get, 'thing' | 'asked'>[]): string {
  const each = gets.map(({ thing, asked }, index) => {
    const isNamed = index > 0 && thing.words === gets[0]?.thing.words;
    return withAsked(isNamed ? noun('one') : thing, asked).words;
  });
  return [...new Set(each)].join(', or ');
}
