import { joinAlike } from './describe-words.ts';
import { eitherOf, goOn, type Noun, noun, withAside, withAsked } from './noun.ts';
import { type Sentence, sayWays, sentence } from './sentence.ts';

/** A document to get, in parts, so that several can stand in one sentence. */
export interface Get {
  /** "a new BLS card". */
  readonly thing: Noun;
  readonly asked: readonly string[];
  /** "by 3 May 2027"; empty where nothing limits it. */
  readonly until: string;
}

/** "Get a BLS card valid through 26 Feb 2027 and add it by 3 Jan 2027." */
export function sayGet({ thing, asked, until }: Get): Sentence {
  const add = until === '' ? 'and add it' : `and add it ${until}`;
  return sentence(`get ${goOn(withAsked(thing, asked), add)}`);
}

/** "Get a BLS card or an ACLS card, valid through 26 Feb 2027, and add it by 3 Jan 2027." */
export function sayGetEither(gets: readonly Get[]): readonly Sentence[] {
  const [first] = gets;
  if (first === undefined) return [];
  const { asked, until } = first;
  if (gets.some((get) => get.until !== until)) return sayWays(gets.map((get) => [sayGet(get)]));
  const things = gets.map(({ thing }, index) =>
    index > 0 && thing.words === first.thing.words ? noun('one') : thing,
  );
  const isSame = gets.every((get) => get.asked.join() === asked.join());
  if (!isSame) {
    const each = gets.map((get, index) => withAsked(things[index] ?? get.thing, get.asked).words);
    return [sayGet({ thing: { words: each.join(', or '), hasAside: true }, asked: [], until })];
  }
  const either = eitherOf(things);
  const thing = asked.length === 0 ? either : withAside(either.words, joinAlike(asked));
  return [sayGet({ thing, asked: [], until })];
}
