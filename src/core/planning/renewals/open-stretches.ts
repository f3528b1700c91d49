import { soleNationality } from '../../applicant/sole-nationality.ts';
import { seasonOf } from '../../documents/season.ts';
import { byWhen } from '../../requirements/by-when.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import { demandsOn } from '../../requirements/clause-outline.ts';
import type { Demand } from '../../requirements/demand.ts';
import { freshWindow } from '../../requirements/fresh-window.ts';
import { earlierOf } from '../../requirements/issue-window.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { addDays, type Day } from '../../shared/day.ts';
import type { Need, Opening, Stretch, TypeAtHand } from './unit.ts';

/** What a clause asks on the host's days. */
export function demandsOf(
  rule: Extract<Rule, { kind: 'document' }>,
  { profile, days, outlineOf, shelf }: Circumstances,
): readonly Demand[] {
  return demandsOn(outlineOf(rule), { days, nationality: soleNationality(profile), shelf });
}

/**
 * The clause as an opening for a new document: the days from `earliest` on that it may be dated. The
 * host's step ends them too, unless it comes before they begin: a flu vaccine within 12 weeks of the
 * start cannot go with an application of four months before.
 */
export function openingOf(
  rule: Extract<Rule, { kind: 'document' }>,
  { type, earliest }: TypeAtHand,
  { circumstances, due }: Pick<Need, 'circumstances' | 'due'>,
): Opening {
  const demands = demandsOf(rule, circumstances);
  const windowFrom = (today: Day) => freshWindow(demands, type, { ...circumstances, today });
  const { today } = circumstances;
  const fresh = windowFrom(today);
  // The window's own end is left to the stretches: it may open again in the next year.
  const { by, atOnce } = byWhen({ due, today, window: { from: fresh?.from }, types: [type] });
  const stretches: Stretch[] = [];
  let window = fresh && windowFrom(earliest);
  while (window !== undefined) {
    const { from } = window;
    const seasonEnd = type.obtainable && seasonOf(from, type.obtainable)?.last;
    const last = earlierOf(window.to, by);
    if (last === undefined || last < from) break;
    const to = earlierOf(last, seasonEnd) ?? last;
    stretches.push({ from, to });
    // What can be had only in a part of the year may be had again in the next one.
    window = to === seasonEnd ? windowFrom(addDays(to, 1)) : undefined;
  }
  return { demands, stretches, atOnce };
}
