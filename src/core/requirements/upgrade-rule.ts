import { catalogueField, upgradeFact, upgradeWord } from '../documents/upgrade-facts.ts';
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
  if (predicate['kind'] === 'season') return upgradeSeason(predicate, type);
  return predicate['kind'] === 'attribute' ? upgradeWords(predicate, type) : predicate;
}

/**
 * Words were free text: each becomes the value of the option that it stands for, or is kept as typed. A
 * number that was asked for in words, "10 panel", becomes the least that is asked.
 */
function upgradeWords(predicate: Readonly<Record<string, unknown>>, type: unknown): unknown {
  const { fact, oneOf } = predicate;
  const field = catalogueField(type, fact);
  if (field?.kind === 'number' && Array.isArray(oneOf) && predicate['noneOf'] === undefined) {
    const numbers = oneOf.map((word) => upgradeFact(field, word));
    const isRead = numbers.every((number) => typeof number === 'number');
    if (isRead && numbers.length > 0) {
      return { kind: 'at-least', fact, value: Math.min(...numbers.map(Number)) };
    }
  }
  return Object.fromEntries(
    Object.entries(predicate).map(([key, words]) => [
      key,
      Array.isArray(words) ? words.map((word) => upgradeWord(field, word) ?? word) : words,
    ]),
  );
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
