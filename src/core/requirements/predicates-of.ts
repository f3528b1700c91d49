import type { DocumentRule } from './clause-standing.ts';
import { areAmong } from './plain-word.ts';
import type { Attribute } from './predicates/attribute.ts';
import type { Immune } from './predicates/immune.ts';
import type { Predicate } from './predicates/predicate.ts';
import { wantedFact } from './predicates/wanted-fact.ts';

const NEGATIVE: Attribute = { kind: 'attribute', fact: 'result', oneOf: ['negative'] };
const IMMUNE: Immune = { kind: 'immune' };

/**
 * What a host means that names the paper and no more, and the facts that say otherwise where the host
 * speaks of them (our reading): a tuberculosis screening is a negative one, a proof of immunity shows it.
 */
const MEANT: Readonly<
  Record<string, { readonly predicate: Predicate; readonly unless: readonly string[] }>
> = {
  'tb-test': { predicate: NEGATIVE, unless: ['result', 'readingMm'] },
  mmr: { predicate: IMMUNE, unless: ['doses'] },
  varicella: { predicate: IMMUNE, unless: ['doses'] },
  'hepatitis-b': { predicate: IMMUNE, unless: ['doses', 'titer'] },
  polio: { predicate: IMMUNE, unless: ['doses'] },
  'tetanus-titer': { predicate: IMMUNE, unless: ['result'] },
};

/** What a clause asks: what the host wrote, and what it means where it says nothing of the outcome. */
export function predicatesOf({ type, predicates }: DocumentRule): readonly Predicate[] {
  const meant = MEANT[type];
  if (meant === undefined) return predicates;
  const isSaid = predicates.some((predicate) => {
    const wanted = wantedFact(predicate);
    if (wanted === undefined) return false;
    return meant.unless.includes(wanted.key) || namesOtherWay(wanted.key, wanted.oneOf);
  });
  return isSaid ? predicates : [...predicates, meant.predicate];
}

/** True for what no host wrote, and every host that is silent means. */
export function isMeant(predicate: Predicate): boolean {
  return predicate === NEGATIVE || predicate === IMMUNE;
}

/** A disease had, a declination: whoever takes these asks for no immunity. */
function namesOtherWay(fact: string, oneOf: readonly string[] = []): boolean {
  return fact === 'evidence' && oneOf.length > 0 && !areAmong(oneOf, PROOFS);
}

const PROOFS = ['doses', 'titer', 'doses and titer'];
