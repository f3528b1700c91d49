import type { DocumentType } from '../documents/document-type.ts';
import { addDays, type Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { Anchor } from './anchor.ts';
import { breaksOn } from './breaks-on.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { lowerTitle } from './describe-type.ts';
import { joinAlike } from './describe-words.ts';
import { wantedOnDays, wantedWords } from './explain-demands.ts';
import { dayOr, shortWords, undatedWords } from './explain-shortfall.ts';
import { demandedWindow } from './fresh-window.ts';
import { NOT_HERE, type Reason } from './reason.ts';
import type { Entry } from './shelf.ts';

/**
 * Why one clause stands as it does, in parts: the document with its day, what is wrong with it, the
 * rule. `nationality` is the country of a passport that does not say its own.
 */
export function explainReason(standing: ClauseStanding, nationality: string | undefined): Reason {
  const { entry, type, status } = standing;
  const what = entry === undefined ? lowerTitle(type) : nameOf(entry, type);
  const asks = entry === undefined ? 'one' : 'it';
  const wants = { what, types: [type.key], asks, rule: wantedWords(standing) } as const;
  switch (status) {
    case 'met':
      return metReason(standing, wants, nationality);
    case 'applied-for': {
      const on = dayOr(entry?.document?.appliedOn);
      return { ...wants, stands: `was applied for on ${on}, which is accepted for now`, rule: '' };
    }
    case 'dated-ahead':
      return {
        ...wants,
        stands: 'bears a day that is still to come, and nothing counts before it',
        few: 'is dated ahead',
      };
    case 'undated':
      return { ...wants, stands: undatedWords(standing), few: 'needs details' };
    case 'expiring':
    case 'unmet':
      return { ...wants, stands: shortWords(standing) };
    case 'missing':
      return missingReason(standing, wants);
    case 'not-yet-due':
      return { ...wants, asks: 'one', what: lowerTitle(type), stands: 'is not due yet' };
    case 'impossible':
      return impossibleReason(standing);
  }
}

function metReason(
  standing: ClauseStanding,
  wants: Omit<Reason, 'stands'>,
  nationality: string | undefined,
): Reason {
  const season = standing.demands.find(({ vacuous }) => vacuous === true);
  if (season !== undefined && standing.entry === undefined) {
    return { ...wants, stands: 'is not needed on these days' };
  }
  if (standing.demands.length === 0) return { ...wants, stands: 'is here' };
  const day = breaksOn(standing, nationality);
  if (day === undefined) return { ...wants, stands: 'fits' };
  const use = USE[breakingAnchor(standing, day, nationality)];
  return { ...wants, stands: `fits, for ${use} up to ${formatDay(addDays(day, -1))}` };
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

function missingReason({ entry }: ClauseStanding, wants: Omit<Reason, 'stands'>): Reason {
  if (entry === undefined) return { ...wants, stands: NOT_HERE };
  if (entry.record !== undefined) {
    const rule = joinAlike(['as a paper', ...(wants.rule === '' ? [] : [wants.rule])]);
    return { ...wants, stands: 'is only typed in', rule };
  }
  const on = dayOr(entry.document?.appliedOn);
  return { ...wants, stands: `was applied for on ${on}, and its file is still to come` };
}

/** The days of the rotation are what makes it so: here the rule says them. */
function impossibleReason(standing: ClauseStanding): Reason {
  const { type, demands } = standing;
  const window = demandedWindow(demands, type);
  const contradicts =
    window?.from !== undefined && window.to !== undefined && window.from > window.to;
  const season =
    type.obtainable === undefined ? '' : ', as at that time of year it is hardly given';
  return {
    what: lowerTitle(type),
    types: [type.key],
    stands: contradicts
      ? 'cannot be had by anybody for these dates, as its days exclude each other'
      : `cannot be had by anybody from today on${season}`,
    rule: wantedOnDays(standing),
    asks: 'one',
  };
}

/** The document's title with the day that it carries; what the record says is named as such. */
export function nameOf({ document, record, stated, through }: Entry, type: DocumentType): string {
  if (record !== undefined) return `${record.title} in the immunization record`;
  const title = document === undefined || document.title === '' ? lowerTitle(type) : document.title;
  if (stated?.issued !== undefined) return `${title} of ${formatDay(stated.issued)}`;
  return through === undefined || stated === undefined
    ? title
    : `${title} (ends ${formatDay(through)})`;
}
