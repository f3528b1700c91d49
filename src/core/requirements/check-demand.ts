import type { Day, Span } from '../shared/day.ts';
import type { Demand } from './demand.ts';
import { earliestIssue } from './issue-window.ts';
import type { Predicate } from './requirement.ts';
import type { Entry, Stated } from './shelf.ts';

/** Why a version falls short of one demand. The `no-` ones can be settled by typing something in. */
type Shortcoming =
  | 'too-old'
  | 'too-late'
  | 'ends-early'
  | 'value'
  | 'no-issue-day'
  | 'no-expiry'
  | 'no-fact';

export interface Shortfall {
  readonly demand: Demand;
  readonly why: Shortcoming;
}

/** Undefined when what the entry states satisfies the demand. */
export function checkDemand(demand: Demand, entry: Entry, stated: Stated): Shortcoming | undefined {
  if (demand.vacuous === true) return undefined;
  return (
    checkIssued(demand, stated) ??
    checkReach(demand, entry, stated) ??
    checkValue(demand.predicate, stated)
  );
}

function checkIssued(demand: Demand, { issued }: Stated): Shortcoming | undefined {
  if (issued === undefined) return demand.needsIssued ? 'no-issue-day' : undefined;
  if (demand.issuedFrom !== undefined && issued < demand.issuedFrom) return 'too-old';
  if (demand.issuedTo !== undefined && issued > demand.issuedTo) return 'too-late';
  return undefined;
}

function checkReach(demand: Demand, entry: Entry, stated: Stated): Shortcoming | undefined {
  if (demand.reach === undefined) return undefined;
  if (demand.predicate.kind === 'end-of-month-validity' && stated.expires === undefined) {
    if (stated.issued === undefined) return 'no-expiry';
    const oldest = earliestIssueToMonthEnd(demand.reach, demand.predicate.span);
    return stated.issued < oldest ? 'ends-early' : undefined;
  }
  if (entry.through === undefined) return 'no-expiry';
  return entry.through < demand.reach ? 'ends-early' : undefined;
}

/** A span carried to the end of its month reaches `day` when it reaches that month's first day. */
export function earliestIssueToMonthEnd(day: Day, span: Span): Day {
  return earliestIssue(`${day.slice(0, 8)}01` as Day, span);
}

function checkValue(predicate: Predicate, { facts }: Stated): Shortcoming | undefined {
  switch (predicate.kind) {
    case 'at-least': {
      const value = facts[predicate.fact];
      if (typeof value !== 'number') return 'no-fact';
      return value >= predicate.value ? undefined : 'value';
    }
    case 'attribute': {
      const word = factWord(facts[predicate.fact]);
      if (word === '') return 'no-fact';
      const { oneOf, noneOf } = predicate;
      if (oneOf !== undefined && !foldWords(oneOf).has(word)) return 'value';
      return noneOf !== undefined && foldWords(noneOf).has(word) ? 'value' : undefined;
    }
    case 'issued-in': {
      const country = factWord(facts.country);
      if (country === '') return 'no-fact';
      return foldWords(predicate.countries).has(country) ? undefined : 'value';
    }
    default:
      return undefined;
  }
}

/** A fact as the word that rules compare: lower case, "yes" or "no" for a tick, empty when not typed in. */
function factWord(value: number | string | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value).trim().toLowerCase();
}

const folded = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The words of a rule as facts are compared with them, made ready once for each rule. */
function foldWords(words: readonly string[]): ReadonlySet<string> {
  let known = folded.get(words);
  if (known === undefined) {
    known = new Set(words.map((word) => word.trim().toLowerCase()));
    folded.set(words, known);
  }
  return known;
}
