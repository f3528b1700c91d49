import type { DocumentRule } from './clause-standing.ts';
import type { Predicate } from './requirement.ts';

/**
 * True where a document that satisfies `wanted` has every value and word that `other` asks for too:
 * a titer of 12 serves where 10 is asked. Dates are compared on the days of each rotation, not here.
 */
export function isAsStrict(wanted: DocumentRule, other: DocumentRule): boolean {
  if (wanted.type !== other.type) return false;
  if (wanted.acceptAppliedFor === true && other.acceptAppliedFor !== true) return false;
  return other.predicates.every(
    (asked) => wanted.predicates.some((known) => implies(known, asked)) || asksNoValue(asked),
  );
}

function asksNoValue({ kind }: Predicate): boolean {
  return kind !== 'at-least' && kind !== 'attribute' && kind !== 'issued-in';
}

function implies(known: Predicate, asked: Predicate): boolean {
  if (known.kind === 'at-least' && asked.kind === 'at-least')
    return known.fact === asked.fact && known.value >= asked.value;
  if (known.kind === 'issued-in' && asked.kind === 'issued-in')
    return isWithin(known.countries, asked.countries);
  if (known.kind === 'attribute' && asked.kind === 'attribute') {
    if (known.fact !== asked.fact) return false;
    return impliesOneOf(known, asked) && impliesNoneOf(known, asked);
  }
  return false;
}

type Attribute = Extract<Predicate, { kind: 'attribute' }>;

function impliesOneOf({ oneOf }: Attribute, asked: Attribute): boolean {
  if (asked.oneOf === undefined) return true;
  return oneOf !== undefined && isWithin(oneOf, asked.oneOf);
}

/** Words that are refused are avoided where they are refused too, or where only others are taken. */
function impliesNoneOf({ oneOf, noneOf = [] }: Attribute, asked: Attribute): boolean {
  const refused = asked.noneOf ?? [];
  if (oneOf !== undefined && !oneOf.some((word) => isWithin([word], refused))) return true;
  return isWithin(refused, noneOf);
}

/** Words are compared as rules compare them: without capitals and outer spaces. */
function isWithin(words: readonly string[], wider: readonly string[]): boolean {
  const known = new Set(wider.map(plain));
  return words.every((word) => known.has(plain(word)));
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
