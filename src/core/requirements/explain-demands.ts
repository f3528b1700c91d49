import type { DocumentType } from '../documents/document-type.ts';
import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { askedField } from './asked-field.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand, Silent } from './demand.ts';
import { describePredicate } from './describe-predicate.ts';
import { joinAlike } from './describe-words.ts';
import type { RemedyGround } from './explain-until.ts';
import { laterOf } from './issue-window.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/** What the host wants, in words that follow "it" or "one": the rule as the host's page has it. */
export function wantedWords(standing: ClauseStanding): string {
  const { type } = standing;
  return joinAlike(
    saidDemands(standing).map((demand) =>
      withSource(describePredicate(demand.predicate, type), demand),
    ),
  );
}

/** The same with its days on this rotation's calendar. */
export function wantedOnDays(standing: ClauseStanding): string {
  const said = saidDemands(standing);
  return joinAlike(said.map((demand) => sayDemand(demand, standing.type, said.length === 1)));
}

/**
 * What the host says, and what it only means where that is what fails: a sentence says no more than the
 * rule.
 */
function saidDemands({ demands, shortfalls }: ClauseStanding): readonly Demand[] {
  const failing = shortfalls.map(({ demand }) => demand);
  const said = demands.filter(
    (demand) => failing.includes(demand) || (!demand.isMeant && !isSilent(demand)),
  );
  // That it has ended is no demand of the clause's.
  return [...said, ...failing.filter((demand) => !demands.includes(demand))];
}

/** The rule's words, with its days on this rotation's calendar. */
function sayDemand(demand: Demand, type: DocumentType, isOnly: boolean): string {
  const kind = kindOf(demand.predicate);
  return withSource(`${kind.say(demand.predicate, type)}${kind.sayDays(demand, isOnly)}`, demand);
}

function isSilent({ silent }: Demand): boolean {
  return silent !== undefined;
}

function withSource(words: string, { silent }: Demand): string {
  return silent === undefined ? words : `${words}, ${saySilent(silent)}`;
}

/** Why it is asked of a host that does not say it. */
export function saySilent({ source }: Silent): string {
  return source?.label ?? 'our default where a host names no day';
}

/**
 * What this rotation's days make of the rule for a new document: "dated on or after 4 Feb 2026",
 * "valid through 26 Feb 2027". What the rule says in the same words is left to it, and so is what
 * nobody can choose, such as a test's result; with `saysRule` the rule's own words are said as well.
 */
export function toGetPhrases(
  standing: ClauseStanding,
  { circumstances, saysRule = false }: RemedyGround,
): string[] {
  const from = datedFrom(standing, circumstances.today);
  return [
    ...(from === undefined ? [] : [`dated on or after ${formatDay(from)}`]),
    ...undatedPhrases(standing, saysRule),
  ];
}

/** The same without the days on which it may be dated. */
export function undatedPhrases(standing: ClauseStanding, saysRule = false): string[] {
  const { type, demands } = standing;
  const said = saidDemands(standing);
  const phrases: string[] = [];
  // A new one lasts until an application by itself.
  const lasting = (demand: Demand) => isSilent(demand) && demand.at !== 'application';
  for (const demand of demands.filter((one) => said.includes(one) || lasting(one))) {
    if (demand.vacuous === true || isOutcome(demand, type)) continue;
    const phrase = kindOf(demand.predicate).sayToGet(demand.predicate, demand, type);
    const isSaid = phrase === describePredicate(demand.predicate, type) && !isSilent(demand);
    if (phrase !== undefined && (saysRule || !isSaid)) phrases.push(phrase);
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

function isOutcome({ predicate }: Demand, type: DocumentType): boolean {
  return askedField(predicate, type)?.isOutcome === true;
}
