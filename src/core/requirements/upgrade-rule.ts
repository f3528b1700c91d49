import { addDays, isDay } from '../shared/day.ts';
import { isRecord } from '../shared/is-record.ts';

/**
 * A rule as packs of version 1 and vaults of before schema 5 hold it, in the language of version 2.
 * It is JSON that nobody has proven yet: what is not known here stays as it is, for the schema to
 * judge. What a rule asked then it asks still; where the two languages differ, a function below says
 * how one is read in the other.
 */
export function upgradeRule(rule: unknown): unknown {
  if (!isRecord(rule)) return rule;
  const { rules, predicates } = rule;
  if (Array.isArray(rules)) return { ...rule, rules: rules.map(upgradeRule) };
  if (!Array.isArray(predicates)) return rule;
  return {
    ...rule,
    predicates: predicates.map((predicate: unknown) => upgradePredicate(predicate, rule['type'])),
  };
}

function upgradePredicate(predicate: unknown, type: unknown): unknown {
  if (!isRecord(predicate)) return predicate;
  return predicate['kind'] === 'season' ? upgradeSeason(predicate, type) : predicate;
}

/** The season of the influenza vaccine, which a host's months of asking do not cut short. */
const FLU_SEASON = { from: '07-01', to: '06-30' };

/**
 * Version 1 had one pair of days, which told both when a host asks and which papers count. A pair that
 * spans the year only told which count. Any other told when the host asks; a flu vaccine that counts
 * then is one of the whole flu season, so that one of September serves a host that asks from October on.
 */
function upgradeSeason(season: Readonly<Record<string, unknown>>, type: unknown): unknown {
  const { from, to } = season;
  if (spansYear(from, to)) return season;
  const counted = type === 'influenza' ? FLU_SEASON : { from, to };
  return { ...season, ...counted, asked: { from, to } };
}

/** True where the last day is the day before the first: 1 Jul to 30 Jun, 1 Jan to 31 Dec. */
function spansYear(from: unknown, to: unknown): boolean {
  // Of two years without a 29 February, which no season of a host begins or ends with.
  const last = `2027-${String(to)}`;
  return isDay(last) && addDays(last, 1).slice(5) === from;
}
