import { isAsStrict } from '../../requirements/as-strict.ts';
import type { ClauseStanding } from '../../requirements/clause-standing.ts';
import { fewestDates } from '../../requirements/fewest-dates.ts';

/**
 * One of the documents to be got serves this clause as well: no further day is needed for it. What is
 * wanted is wanted by other hosts, whose own papers do not serve here.
 */
export function isShared(part: ClauseStanding, parts: readonly ClauseStanding[]): boolean {
  if (part.fresh === undefined || part.type.belongsTo === 'host') return false;
  const windows = parts.flatMap(({ rule, fresh }) =>
    fresh !== undefined && isAsStrict(rule, part.rule) ? [fresh] : [],
  );
  if (windows.length === 0) return false;
  return fewestDates([...windows, part.fresh]) === fewestDates(windows);
}
