import type { Day } from '../shared/day.ts';
import { formatDay } from '../shared/format-day.ts';
import type { DocumentType } from './document-type.ts';

/** True for a day to come on what is not the first day of a cover or a visa: nothing counts before it is so. */
export function isDatedAhead(
  issued: Day | undefined,
  { beginsLater }: Pick<DocumentType, 'beginsLater'>,
  today: Day,
): issued is Day {
  return issued !== undefined && issued > today && beginsLater !== true;
}

/** What is said where such a day is typed in. */
export function sayDatedAhead(issued: Day): string {
  return `${formatDay(issued)} is still to come: it does not count before. Correct it if it is a slip.`;
}
