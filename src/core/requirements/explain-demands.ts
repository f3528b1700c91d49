import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { askedField } from './asked-field.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import { describePredicate } from './describe-predicate.ts';
import { joinAlike } from './describe-words.ts';
import { laterOf } from './issue-window.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/** What the host wants, in words that follow "it" or "one": the demands that fail, or all of them. */
export function wantedWords({ demands, type, shortfalls }: ClauseStanding): string {
  const failing = shortfalls.map(({ demand }) => demand);
  const named =
    failing.length === 0 ? demands : demands.filter((demand) => failing.includes(demand));
  return joinAlike(named.map((demand) => sayDemand(demand, type, named.length === 1)));
}

/** The rule's words, with its days on this rotation's calendar. */
function sayDemand(demand: Demand, type: DocumentType, isOnly: boolean): string {
  const kind = kindOf(demand.predicate);
  return `${kind.say(demand.predicate, type)}${kind.sayDays(demand, isOnly)}`;
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
    if (demand.vacuous === true || isOutcome(demand, type)) continue;
    const phrase = kindOf(demand.predicate).sayToGet(demand.predicate, demand, type);
    if (phrase !== undefined) phrases.push(phrase);
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

function isOutcome({ predicate }: Demand, type: DocumentType): boolean {
  return askedField(predicate, type)?.isOutcome === true;
}
