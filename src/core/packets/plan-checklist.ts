import type { VersionId } from '../shared/id.ts';
import { verdictsInHostOrder, versionsOf } from './choose-documents.ts';
import type { ChecklistRow, Part } from './packet-plan.ts';
import type { PlanInput } from './plan-input.ts';
import { tidyText } from './tidy-text.ts';
import { PHASE_WORDS } from './verdict-mark.ts';

/** The checklist in the host's order; each row knows the page on which its document begins. */
export function planChecklist(input: PlanInput, parts: readonly Part[]): ChecklistRow[] {
  const firstPages = new Map<VersionId, Part>(parts.map((part) => [part.version, part]));
  return verdictsInHostOrder(input).map((verdict) => {
    const deciding = versionsOf(verdict).flatMap((version) => firstPages.get(version) ?? [])[0];
    return {
      requirement: verdict.requirement,
      title: tidyText(verdict.title),
      status: verdict.status,
      phase: PHASE_WORDS[verdict.phase],
      reason: tidyText(verdict.reason),
      document: deciding?.title,
      page: deciding?.firstPage,
    };
  });
}

/** "12 of 14 requirements are met", for the cover. */
export function summarizeChecklist(rows: readonly ChecklistRow[]): string {
  const met = rows.filter(({ status }) => status === 'met').length;
  if (rows.length === 0) return 'No requirements of this host are on record';
  if (met === rows.length)
    return rows.length === 1 ? 'The requirement is met' : `All ${met} requirements are met`;
  return `${met} of ${rows.length} requirements are met`;
}
