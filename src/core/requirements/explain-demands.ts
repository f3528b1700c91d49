import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { fieldOf } from './describe-fact.ts';
import { describePredicate } from './describe-predicate.ts';
import { describeWindow, joinAlike } from './describe-words.ts';
import { laterOf } from './issue-window.ts';

/** What the host wants, in words that follow "it" or "one": the demands that fail, or all of them. */
export function wantedWords({ demands, type, shortfalls }: ClauseStanding): string {
  const failing = shortfalls.map(({ demand }) => demand);
  const named =
    failing.length === 0 ? demands : demands.filter((demand) => failing.includes(demand));
  return joinAlike(
    named.map(
      (demand) =>
        `${describePredicate(demand.predicate, type)}${daysOf(demand, named.length === 1)}`,
    ),
  );
}

/** The rule's day on this rotation's calendar. */
function daysOf({ predicate, issuedFrom, issuedTo, reach }: Demand, isOnly: boolean): string {
  if (reach !== undefined) return ` (${formatDay(reach)})`;
  if (predicate.kind === 'issued-on-or-after' || issuedFrom === undefined) return '';
  if (predicate.kind === 'not-older-than') return ` (on or after ${formatDay(issuedFrom)})`;
  const window = describeWindow(issuedFrom, issuedTo);
  if (predicate.kind !== 'season') return ` (${window})`;
  return isOnly ? `, so dated ${window}` : ` (dated ${window})`;
}

/**
 * Every demand on a new document as it stands on this rotation's days: "dated on or after 4 Feb
 * 2026", "valid through 26 Feb 2027". What nobody can choose, such as a test's result, is left out.
 */
export function toGetPhrases(standing: ClauseStanding, today: Day): string[] {
  const from = datedFrom(standing, today);
  return [
    ...(from === undefined ? [] : [`dated on or after ${formatDay(from)}`]),
    ...undatedPhrases(standing),
  ];
}

/** The same without the days on which it may be dated. */
export function undatedPhrases({ demands, type }: ClauseStanding): string[] {
  const phrases: string[] = [];
  for (const demand of demands) {
    const { predicate, reach } = demand;
    if (demand.vacuous === true || isOutcome(demand, type)) continue;
    if (reach !== undefined) phrases.push(`valid through ${formatDay(reach)}`);
    else if (demand.issuedFrom === undefined) phrases.push(describePredicate(predicate, type));
  }
  return [...new Set(phrases)];
}

/** The first day that a new one may bear; undefined where any day from now on will do. */
function datedFrom({ demands, fresh }: ClauseStanding, today: Day): Day | undefined {
  let from: Day | undefined;
  for (const demand of demands) {
    if (demand.vacuous !== true) from = laterOf(from, demand.issuedFrom);
  }
  return fresh !== undefined && fresh.from > today ? laterOf(from, fresh.from) : from;
}

/** The demands that nobody can choose to meet, in words that follow "the host wants it". */
export function outcomeWords({ demands, type }: ClauseStanding): string {
  return joinAlike(
    demands
      .filter((demand) => isOutcome(demand, type))
      .map(({ predicate }) => describePredicate(predicate, type)),
  );
}

function isOutcome({ predicate }: Demand, type: ClauseStanding['type']): boolean {
  return 'fact' in predicate && fieldOf(type, predicate.fact)?.isOutcome === true;
}
