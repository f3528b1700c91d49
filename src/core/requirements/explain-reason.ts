import type { DocumentType } from '../documents/document-type.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import { withArticle } from '../shared/with-article.ts';
import type { Anchor } from './anchor.ts';
import { breaksOn } from './breaks-on.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { describePredicate } from './describe-predicate.ts';
import { lowerTitle, upperTitle } from './describe-type.ts';
import { wantedWords } from './explain-demands.ts';
import { dayOr, shortWords, undatedWords } from './explain-shortfall.ts';
import { demandedWindow } from './fresh-window.ts';
import type { Entry } from './shelf.ts';

/**
 * Why one clause stands as it does, in whole sentences: the document, its date, the rule with the
 * host's day. `nationality` is the passport travelled with.
 */
export function explainReason(
  standing: ClauseStanding,
  nationality: string | undefined,
): readonly string[] {
  const { entry, type, status } = standing;
  const name = entry === undefined ? upperTitle(type) : nameOf(entry, type);
  switch (status) {
    case 'met':
      return metReason(standing, name, nationality);
    case 'applied-for':
      return [
        `${name} was applied for on ${dayOr(entry?.document?.appliedOn)}, which this host accepts for now.`,
      ];
    case 'undated':
      return [`${undatedWords(name, standing)}${wanted(standing, 'it')}.`];
    case 'expiring':
      return [`${name} is good today but ${shortWords(standing)}${wanted(standing, 'it')}.`];
    case 'unmet':
      return [`${name} ${shortWords(standing)}${wanted(standing, 'it')}.`];
    case 'missing': {
      const one = entry === undefined ? 'one' : 'it';
      return [`${missingReason(standing, name)}${wanted(standing, one)}.`];
    }
    case 'not-yet-due':
      return [`It is too early for the ${lowerTitle(type)}${wanted(standing, 'one')}.`];
    case 'impossible':
      return [impossibleReason(standing)];
  }
}

function metReason(
  standing: ClauseStanding,
  name: string,
  nationality: string | undefined,
): readonly string[] {
  const season = standing.demands.find(({ vacuous }) => vacuous === true);
  if (season !== undefined && standing.entry === undefined) {
    return [
      `None is needed: the host's day lies outside the season, and it asks for one ${describePredicate(season.predicate, standing.type)}.`,
    ];
  }
  if (standing.demands.length === 0)
    return [`${name} is here, and the host asks for nothing more.`];
  const day = breaksOn(standing, nationality);
  const fits = `${name} fits${wanted(standing, 'it')}.`;
  if (day === undefined) return [fits];
  const use = USE[breakingAnchor(standing, day, nationality)];
  return [fits, `It would do for ${use} up to ${formatDay(addDays(day, -1))}.`];
}

const USE: Readonly<Record<Anchor, string>> = {
  application: 'an application',
  start: 'a start',
  end: 'a last day',
};

/** The host's day that the first breaking demand counts from. */
function breakingAnchor(
  standing: ClauseStanding,
  day: Day,
  nationality: string | undefined,
): Anchor {
  let found: Anchor = 'start';
  let isMixed = false;
  let seen = false;
  for (const { at } of standing.demands) {
    if (at === undefined) continue;
    isMixed ||= seen && at !== found;
    found = at;
    seen = true;
  }
  if (!isMixed) return found;
  const breaking = standing.demands.find(
    (demand) => breaksOn({ ...standing, demands: [demand] }, nationality) === day,
  );
  return breaking?.at ?? found;
}

function missingReason({ entry, type }: ClauseStanding, name: string): string {
  if (entry?.record !== undefined)
    return `${name} is only typed in, and the host wants to see the paper`;
  if (entry === undefined) return `You have no ${lowerTitle(type)} yet`;
  return `${name} was applied for on ${dayOr(entry.document?.appliedOn)}, but its file is still to come`;
}

function impossibleReason(standing: ClauseStanding): string {
  const { type, demands } = standing;
  const window = demandedWindow(demands, type);
  const contradicts =
    window?.from !== undefined && window.to !== undefined && window.from > window.to;
  const wants = `the host wants ${withArticle(lowerTitle(type))} ${wantedWords(standing)}`;
  if (contradicts) return `Nobody can meet this on these dates: ${wants}, and both cannot be.`;
  const season =
    type.obtainable === undefined ? '' : ', and at that time of year it can hardly be had';
  return `Nobody can meet this from today on: ${wants}${season}.`;
}

/** The document's title with the day that it carries; what the record says is named as such. */
export function nameOf({ document, record, stated, through }: Entry, type: DocumentType): string {
  if (record !== undefined) return `${record.title} in your immunization record`;
  const title = document === undefined || document.title === '' ? upperTitle(type) : document.title;
  if (stated?.issued !== undefined) return `${title} of ${formatDay(stated.issued)}`;
  return through === undefined || stated === undefined
    ? title
    : `${title} (ends ${formatDay(through)})`;
}

/** ": the host wants it valid through the last day of the rotation (26 Feb 2027)"; empty when nothing. */
function wanted(standing: ClauseStanding, what: 'it' | 'one'): string {
  const words = wantedWords(standing);
  return words === '' ? '' : `: the host wants ${what} ${words}`;
}
