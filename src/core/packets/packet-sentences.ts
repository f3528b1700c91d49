import { countSatisfied } from '../requirements/count-satisfied.ts';
import { formatDayRange } from '../shared/format-day.ts';
import { countPages } from './layout-contents.ts';
import type { PlanInput } from './plan-input.ts';

/** "9 of 12 requirements are met for 1-26 Feb 2027." */
export function describeChecklist({
  verdicts,
  rotation,
}: Pick<PlanInput, 'verdicts' | 'rotation'>): string {
  const all = verdicts.items.length;
  const met = countSatisfied(verdicts.items);
  const days = formatDayRange(rotation.start, rotation.end);
  if (all === 0) return `No requirements are written down for ${days}.`;
  return `${met} of ${all} ${all === 1 ? 'requirement is' : 'requirements are'} met for ${days}.`;
}

/** "14 documents, 31 pages in all." */
export function describeContents(documents: number, pages: number): string {
  return `${documents === 1 ? '1 document' : `${documents} documents`}, ${countPages(pages)} in all.`;
}
