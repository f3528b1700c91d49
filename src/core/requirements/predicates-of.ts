import type { DocumentRule } from './clause-standing.ts';
import { areAmong } from './plain-word.ts';
import type { Attribute } from './predicates/attribute.ts';
import type { Immune } from './predicates/immune.ts';
import type { Predicate } from './predicates/predicate.ts';
import { wantedFact } from './predicates/wanted-fact.ts';

const NEGATIVE: Attribute = { kind: 'attribute', fact: 'result', oneOf: ['negative'] };
const NOT_ABNORMAL: Attribute = { kind: 'attribute', fact: 'result', noneOf: ['abnormal'] };
const IMMUNE: Immune = { kind: 'immune' };

/**
 * What a host means that names the paper and no more, and the facts that say otherwise where the host
 * speaks of them (our reading): a tuberculosis screening or a drug screen is a negative one, a chest
 * X-ray no abnormal one, a proof of immunity shows it.
 */
const MEANT: Readonly<
  Record<string, { readonly predicate: Predicate; readonly unless: readonly string[] }>
> = {
  'tb-test': { predicate: NEGATIVE, unless: ['result', 'readingMm'] },
  'drug-screen': { predicate: NEGATIVE, unless: ['result'] },
  'chest-x-ray': { predicate: NOT_ABNORMAL, unless: ['result'] },
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
  let others: readonly string[] = NONE;
  for (const predicate of predicates) {
    const wanted = wantedFact(predicate);
    if (wanted === undefined) continue;
    if (predicate.kind === 'immune' || meant.unless.includes(wanted.key)) return predicates;
    if (wanted.key === 'evidence') others = otherWays(wanted.oneOf);
  }
  const isPlain = others.length === 0 || meant.predicate.kind !== 'immune';
  return [...predicates, isPlain ? meant.predicate : { kind: 'immune', orEvidence: others }];
}

const NONE: readonly string[] = [];

/** A disease had, a declination: a host that takes these asks for no immunity of whoever has them. */
function otherWays(oneOf: readonly string[] = NONE): readonly string[] {
  return oneOf.filter((word) => !areAmong([word], PROOFS));
}

const PROOFS = ['doses', 'titer', 'doses and titer'];
