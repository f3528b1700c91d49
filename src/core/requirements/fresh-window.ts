import type { DocumentType } from '../documents/document-type.ts';
import { seasonAfter, seasonOf } from '../documents/season.ts';
import type { Day } from '../shared/day.ts';
import type { Circumstances } from './circumstances.ts';
import type { Demand } from './demand.ts';
import { earliestIssueToMonthEnd } from './earliest-issue-to-month-end.ts';
import { type DayWindow, earlierOf, earliestIssue, laterOf } from './issue-window.ts';

/**
 * The days, from today on, on which a new document of the type could be dated and satisfy every
 * demand; undefined when there is none, whoever asks and whatever they do. A document that prints
 * its own expiry is taken to be had with a late enough one.
 */
export function freshWindow(
  demands: readonly Demand[],
  type: DocumentType,
  { today, applicationIsOpen }: Circumstances,
): (DayWindow & { from: Day }) | undefined {
  let window: DayWindow = { from: today };
  for (const demand of demands) {
    if (demand.vacuous === true) continue;
    const limits = demandWindow(demand, type, applicationIsOpen);
    if (limits === undefined) return undefined;
    window = { from: laterOf(window.from, limits.from), to: earlierOf(window.to, limits.to) };
    // Where all have passed the other paper is to be had anew as well.
    const next = demand.windows?.find(({ to }) => to === undefined || to >= today);
    window = { from: laterOf(window.from, next?.from), to: earlierOf(window.to, next?.to) };
  }
  const had = whenToBeHad({ from: window.from ?? today, to: window.to }, type);
  return had.to !== undefined && had.from > had.to ? undefined : had;
}

/** The limits of any such document, also of one from before today that is only not added yet. */
export function demandedWindow(
  demands: readonly Demand[],
  type: DocumentType,
): DayWindow | undefined {
  let window: DayWindow = {};
  for (const demand of demands) {
    const limits = demandWindow(demand, type, false);
    if (limits === undefined) return undefined;
    window = { from: laterOf(window.from, limits.from), to: earlierOf(window.to, limits.to) };
  }
  return window;
}

function demandWindow(
  demand: Demand,
  type: DocumentType,
  applicationIsOpen: boolean,
): DayWindow | undefined {
  const { at, issuedFrom, reach, reachFrom } = demand;
  const slides = applicationIsOpen && at === 'application';
  const issuedTo = slides ? undefined : demand.issuedTo;
  if (reach === undefined) return { from: issuedFrom, to: issuedTo };
  if (reachFrom !== undefined) return { from: reachFrom, to: issuedTo };
  const { validity } = type;
  switch (validity.kind) {
    case 'none':
      return { to: issuedTo };
    case 'after-issue': {
      const reaching = validity.toEndOfMonth ? earliestIssueToMonthEnd : earliestIssue;
      return { from: reaching(reach, validity.span), to: issuedTo };
    }
    case 'season': {
      const season = seasonOf(reach, validity);
      return season === undefined
        ? undefined
        : { from: season.first, to: earlierOf(season.last, issuedTo) };
    }
  }
}

/** Narrows a window to its first stretch in which the type can be had at all. */
function whenToBeHad(
  window: { readonly from: Day; readonly to?: Day | undefined },
  { obtainable }: DocumentType,
): DayWindow & { from: Day } {
  if (obtainable === undefined) return window;
  const season = seasonOf(window.from, obtainable) ?? seasonAfter(window.from, obtainable);
  const from = laterOf(window.from, season.first) ?? window.from;
  return { from, to: window.to === undefined ? undefined : earlierOf(window.to, season.last) };
}
