import type { DocumentType } from '../documents/document-type.ts';
import { type ByWhen, byWhen } from '../requirements/by-when.ts';
import { startFor } from '../requirements/lead-time.ts';
import type { Need } from './renewals/unit.ts';

/**
 * By when a need is wanted, and when to start getting these types for it: the days of its verdict.
 * What is met has none there, and is answered from the host's days alone.
 */
export function whenWanted(
  { due, verdict, circumstances: { today } }: Pick<Need, 'due' | 'verdict' | 'circumstances'>,
  types: readonly DocumentType[] = [],
): ByWhen {
  const { by, binds, atOnce = false } = verdict;
  if (by === undefined) return byWhen({ due, today, types });
  const start = startFor(by, types);
  return { by, binds, atOnce, startBy: atOnce && start > today ? today : start };
}
