import type { DocumentType } from '../documents/document-type.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { remembering } from '../shared/remembering.ts';
import type { Shortfall } from './check-demand.ts';
import type { ClauseStanding } from './clause-standing.ts';
import type { Demand } from './demand.ts';
import {
  describePredicate,
  describeWindow,
  formatFact,
  labelOf,
  listWords,
  lowerTitle,
} from './describe-predicate.ts';
import { demandedWindow } from './fresh-window.ts';
import type { Entry } from './shelf.ts';

/** Why one clause stands as it does: the document, its date, the rule with the host's day. */
export function explainReason(standing: ClauseStanding, breaksOn: Day | undefined): string {
  const { entry, type, status } = standing;
  const name = entry === undefined ? type.title : nameOf(entry, type);
  switch (status) {
    case 'met':
      return metReason(standing, name, breaksOn);
    case 'applied-for':
      return `${name} was applied for on ${dayOr(entry?.document?.appliedOn)}, which this host accepts for now.`;
    case 'undated':
      return `${name} has no ${openWords(standing).join(' and no ')} typed in, so it cannot be judged: ${wanted(standing)}.`;
    case 'expiring':
      return `${name} is good today but ${shortWords(standing)}: ${wanted(standing)}.`;
    case 'unmet':
      return `${name} ${shortWords(standing)}: ${wanted(standing)}.`;
    case 'missing':
      return `${missingReason(standing, name)}${hasDemands(standing) ? `: ${wanted(standing)}` : ''}.`;
    case 'not-yet-due':
      return `It is too early for the ${lowerTitle(type)}: ${wanted(standing)}, so one dated before ${dayOr(standing.fresh?.from)} would not count.`;
    case 'impossible':
      return impossibleReason(standing);
  }
}

function metReason(standing: ClauseStanding, name: string, breaksOn: Day | undefined): string {
  const season = standing.demands.find(({ vacuous }) => vacuous === true);
  if (season !== undefined && standing.entry === undefined) {
    return `None is needed: the host's day lies outside the season, and it asks for one ${describePredicate(season.predicate, standing.type)}.`;
  }
  const fits = hasDemands(standing)
    ? `fits: the host wants it ${words(standing)}`
    : 'is here, and the host asks for nothing more';
  if (breaksOn === undefined) return `${name} ${fits}.`;
  return `${name} ${fits}. It counts through ${formatDay(dayBefore(breaksOn))}.`;
}

const daysBefore = remembering<Day>();

function dayBefore(day: Day): Day {
  return daysBefore(day, () => addDays(day, -1));
}

function missingReason({ entry, type }: ClauseStanding, name: string): string {
  if (entry?.record !== undefined)
    return `${name} is only typed in, and the host wants to see the paper`;
  if (entry === undefined) return `There is no ${lowerTitle(type)} for this yet`;
  return `${name} was applied for on ${dayOr(entry.document?.appliedOn)}, but its file is still to come`;
}

function impossibleReason(standing: ClauseStanding): string {
  const { type, demands } = standing;
  const window = demandedWindow(demands, type);
  const contradicts =
    window?.from !== undefined && window.to !== undefined && window.from > window.to;
  if (contradicts)
    return `Nobody can meet this on these dates: ${wanted(standing)}, and both cannot be.`;
  const season =
    type.obtainable === undefined ? '' : ', and at that time of year it can hardly be had';
  return `Nobody can meet this from today on: ${wanted(standing)}${season}.`;
}

/** The document's title with the day that it carries; what the record says is named as such. */
export function nameOf({ document, record, stated, through }: Entry, type: DocumentType): string {
  if (record !== undefined) return `${record.title} in your immunization record`;
  const title = document === undefined || document.title === '' ? type.title : document.title;
  if (stated?.issued !== undefined) return `${title} of ${formatDay(stated.issued)}`;
  return through === undefined || stated === undefined
    ? title
    : `${title} (ends ${formatDay(through)})`;
}

function hasDemands({ demands }: ClauseStanding): boolean {
  return demands.length > 0;
}

/** "the host wants it valid through the last day of the rotation (26 Feb 2027)". */
function wanted(standing: ClauseStanding): string {
  return `the host wants it ${words(standing)}`;
}

function words({ demands, type, shortfalls }: ClauseStanding): string {
  const failing = shortfalls.map(({ demand }) => demand);
  const named =
    failing.length === 0 ? demands : demands.filter((demand) => failing.includes(demand));
  return listWords(
    named.map((demand) => `${describePredicate(demand.predicate, type)}${daysOf(demand)}`),
    'and',
  );
}

/** The rule's day on this rotation's calendar. */
function daysOf({ predicate, issuedFrom, issuedTo, reach }: Demand): string {
  if (reach !== undefined) return ` (${formatDay(reach)})`;
  if (predicate.kind === 'issued-on-or-after' || issuedFrom === undefined) return '';
  if (predicate.kind === 'not-older-than') return ` (on or after ${formatDay(issuedFrom)})`;
  return ` (${describeWindow(issuedFrom, issuedTo)})`;
}

function shortWords(standing: ClauseStanding): string {
  return listWords(
    [...new Set(standing.shortfalls.map((shortfall) => shortWord(shortfall, standing)))],
    'and',
  );
}

function shortWord({ demand, why }: Shortfall, standing: ClauseStanding): string {
  const { entry, type } = standing;
  const { predicate } = demand;
  switch (why) {
    case 'too-old':
      return standing.status === 'expiring' ? 'will be too old by then' : 'is too old';
    case 'too-late':
      return 'is dated too late';
    case 'ends-early':
      return entry?.through === undefined
        ? 'ends too early'
        : `ends on ${formatDay(entry.through)}`;
    case 'no-issue-day':
      return 'has no issue date';
    case 'no-expiry':
      return 'has no expiry date';
    case 'no-fact':
      return 'has something not typed in';
    case 'value':
      return valueWord(predicate, entry, type);
  }
}

function valueWord(
  predicate: Demand['predicate'],
  entry: Entry | undefined,
  type: DocumentType,
): string {
  if (predicate.kind !== 'at-least' && predicate.kind !== 'attribute')
    return 'was issued in another country';
  const value = entry?.stated?.facts[predicate.fact];
  if (typeof value === 'boolean') return `does not have "${labelOf(type, predicate.fact)}"`;
  const shown =
    typeof value === 'number' ? formatFact(type, predicate.fact, value) : `"${value ?? ''}"`;
  return `has ${labelOf(type, predicate.fact)} ${shown}`;
}

/** What a person has still to type in, as it is called in the app. */
export function openWords({ shortfalls, type }: ClauseStanding): string[] {
  const names = shortfalls.map(({ demand: { predicate }, why }) => {
    if (why === 'no-issue-day') return 'issue date';
    if (why === 'no-expiry') return 'expiry date';
    return labelOf(type, 'fact' in predicate ? predicate.fact : 'country');
  });
  return [...new Set(names)];
}

function dayOr(day: Day | undefined): string {
  return day === undefined ? 'a day not known' : formatDay(day);
}
