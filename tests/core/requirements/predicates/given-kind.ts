import { CATALOGUE } from '../../../../src/core/documents/catalogue.ts';
import { findType } from '../../../../src/core/documents/find-type.ts';
import { validThrough } from '../../../../src/core/documents/valid-through.ts';
import { checkDemand } from '../../../../src/core/requirements/check-demand.ts';
import { type Demand, demandOf } from '../../../../src/core/requirements/demand.ts';
import type { Predicate } from '../../../../src/core/requirements/predicates/predicate.ts';
import { kindOf } from '../../../../src/core/requirements/predicates/predicate-kinds.ts';
import type { Entry } from '../../../../src/core/requirements/shelf.ts';
import { type Dated, day, givenVersion } from '../given.ts';

/** Applied on 2 Nov 2026 for 1 to 26 Feb 2027. */
export const DAYS = {
  application: day('2026-11-02'),
  start: day('2027-02-01'),
  end: day('2027-02-26'),
  needed: day('2027-02-01'),
};

export const typeOf = (key: string) => findType(CATALOGUE, key);

/** What a predicate asks on those days, without what it does not ask. */
export function limitsOf(predicate: Predicate, nationality?: string): Partial<Demand> {
  const { predicate: _, ...limits } = demandOf(predicate, { days: DAYS, nationality }, 'passport');
  return Object.fromEntries(
    Object.entries(limits).filter(([, value]) => value !== undefined && value !== false),
  );
}

function entryOf(dated: Dated, type: string): Entry {
  const version = givenVersion(dated);
  return {
    type,
    version,
    stated: version,
    papers: [version.id],
    through: validThrough(version, typeOf(type)),
  };
}

/** Why a version of a type falls short; undefined where it does not. */
export function shortcoming(predicate: Predicate, dated: Dated, type = 'passport') {
  const entry = entryOf(dated, type);
  return checkDemand(
    demandOf(predicate, { days: DAYS, nationality: undefined }, type),
    entry,
    givenVersion(dated),
  );
}

/** The first host's day that a version of a type does not satisfy any more. */
export function breaking(
  predicate: Predicate,
  dated: Dated,
  { type = 'passport', nationality }: { type?: string; nationality?: string } = {},
) {
  return kindOf(predicate).breaksOn(predicate, entryOf(dated, type), nationality);
}

/** The rule's words, alone on its days, and those of a paper to get. */
export function words(predicate: Predicate, key = 'passport') {
  const kind = kindOf(predicate);
  const demand = demandOf(predicate, { days: DAYS, nationality: undefined }, key);
  const rule = kind.say(predicate, typeOf(key));
  return {
    rule,
    onDays: `${rule}${kind.sayDays(demand, true)}`,
    toGet: kind.sayToGet(predicate, demand, typeOf(key)),
  };
}
