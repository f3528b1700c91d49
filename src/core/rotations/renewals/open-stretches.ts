import { seasonOf } from '../../documents/season.ts';
import type { Circumstances } from '../../requirements/circumstances.ts';
import { type Demand, demandOf } from '../../requirements/demand.ts';
import { freshWindow } from '../../requirements/fresh-window.ts';
import { earlierOf } from '../../requirements/issue-window.ts';
import type { Rule } from '../../requirements/requirement.ts';
import { addDays, type Day } from '../../shared/day.ts';
import type { Need, Opening, Stretch, TypeAtHand } from './unit.ts';

/** What a clause asks on the host's days. */
export function demandsOf(
  rule: Extract<Rule, { kind: 'document' }>,
  { profile, days }: Circumstances,
): Demand[] {
  return rule.predicates.map((predicate) => demandOf(predicate, days, profile.nationalities[0]));
}

/** The clause as an opening for a new document: the days from `earliest` on that it may be dated. */
export function openingOf(
  rule: Extract<Rule, { kind: 'document' }>,
  { type, earliest }: TypeAtHand,
  { circumstances, dueDays }: Pick<Need, 'circumstances' | 'dueDays'>,
): Opening {
  const demands = demandsOf(rule, circumstances);
  const stretches: Stretch[] = [];
  let from = earliest;
  for (;;) {
    const window = freshWindow(demands, type, { ...circumstances, today: from });
    if (window === undefined) break;
    const seasonEnd = type.obtainable && seasonOf(window.from, type.obtainable)?.last;
    const open = earlierOf(window.to, seasonEnd);
    const to = lastDay(window.from, open, dueDays);
    if (to !== undefined) stretches.push({ from: window.from, to });
    // What can be had only in a part of the year may be had again in the next one.
    if (seasonEnd === undefined || open !== seasonEnd || to !== seasonEnd) break;
    from = addDays(seasonEnd, 1);
  }
  return { demands, stretches };
}

/**
 * The host's step ends the window too, unless it comes before the window opens: a flu vaccine within
 * 12 weeks of the start cannot go with an application of four months before. Undefined where the
 * rule has no last day of its own and every step is past.
 */
function lastDay(from: Day, to: Day | undefined, dueDays: readonly Day[]): Day | undefined {
  const due = dueDays.find((day) => day >= from);
  return due === undefined ? to : earlierOf(to, due);
}
