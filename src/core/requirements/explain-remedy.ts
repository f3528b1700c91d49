import { addDays, type Day, shiftDay } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { ClauseStanding } from './clause-standing.ts';
import { describePredicate, describeWindow, listWords, lowerTitle } from './describe-predicate.ts';
import { openWords } from './explain-reason.ts';
import { demandedWindow } from './fresh-window.ts';

/** What to do about one clause, with the first and last day for it; empty when nothing is to be done. */
export function explainRemedy(standing: ClauseStanding, today: Day, by: Day | undefined): string {
  const { status, type, entry } = standing;
  const until = by === undefined ? '' : `, by ${formatDay(by)}`;
  switch (status) {
    case 'met':
      return '';
    case 'applied-for':
      return 'Add the file as soon as it comes.';
    case 'undated':
      return `Type in its ${listWords(openWords(standing), 'and')}.`;
    case 'expiring':
      return `Get a new ${lowerTitle(type)}${newOne(standing, today)}${until}.`;
    case 'unmet':
      return `Get a ${lowerTitle(type)} that fits${newOne(standing, today)}${until}.`;
    case 'missing':
      return entry === undefined || entry.record !== undefined
        ? `Add your ${lowerTitle(type)}${datedWords(standing, today)}${until}.`
        : `Add the file of your ${lowerTitle(type)} when it comes${saveBy(standing)}${until}.`;
    case 'not-yet-due':
      return laterRemedy(standing, by);
    case 'impossible':
      return impossibleRemedy(standing, today);
  }
}

/** What the new one has to be: its dates, the day it must reach, the values that failed. */
function newOne(standing: ClauseStanding, today: Day): string {
  const { shortfalls, type } = standing;
  const reach = shortfalls.find(({ why }) => why === 'ends-early')?.demand.reach;
  const values = shortfalls
    .filter(({ why }) => why === 'value')
    .map(({ demand }) => describePredicate(demand.predicate, type));
  const parts = [reach === undefined ? '' : `valid through ${formatDay(reach)}`, ...values].filter(
    Boolean,
  );
  return `${parts.length === 0 ? '' : `, ${listWords(parts, 'and')}`}${datedWords(standing, today)}`;
}

/** Days only where they say more than "from today on, and by that day". */
function datedWords({ fresh, demands }: ClauseStanding, today: Day): string {
  const dated = demands.some(({ needsIssued }) => needsIssued);
  if (!dated || fresh === undefined || fresh.from <= today) return '';
  return `, dated ${describeWindow(fresh.from, fresh.to)}`;
}

function laterRemedy(standing: ClauseStanding, by: Day | undefined): string {
  const { fresh, type, entry, shortfalls } = standing;
  const from = fresh?.from;
  const until =
    by === undefined || (from !== undefined && by < from) ? '' : ` and by ${formatDay(by)}`;
  const open = entry !== undefined && shortfalls.some(({ why }) => why.startsWith('no-'));
  const typeIn = open
    ? ` If the one you have fits, type in its ${listWords(openWords(standing), 'and')}.`
    : '';
  return `Get your ${lowerTitle(type)}${from === undefined ? '' : ` on or after ${formatDay(from)}`}${until}.${typeIn}`;
}

function impossibleRemedy({ demands, type }: ClauseStanding, today: Day): string {
  const ask = 'Contact the host and ask what it accepts instead';
  const window = demandedWindow(demands, type);
  const past =
    window?.from !== undefined &&
    window.from < today &&
    (window.to === undefined || window.from <= window.to);
  const to = window?.to !== undefined && window.to < today ? window.to : addDays(today, -1);
  return past && window?.from !== undefined
    ? `If you hold one dated ${describeWindow(window.from, to)}, add it. Otherwise: ${ask.charAt(0).toLowerCase()}${ask.slice(1)}.`
    : `${ask}.`;
}

/** Reports that vanish: the last day on which this one can still be fetched. */
function saveBy({ demands, entry }: ClauseStanding): string {
  const predicate = demands.find(
    (demand) => demand.predicate.kind === 'downloadable-until',
  )?.predicate;
  const since = entry?.document?.appliedOn;
  if (predicate?.kind !== 'downloadable-until' || since === undefined) return '';
  return `; it can be fetched until ${formatDay(shiftDay(since, predicate.span))}`;
}
