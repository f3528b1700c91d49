import { FAILING, type Verdict } from '../requirements/verdict.ts';
import { duePhases } from '../rotations/due-phases.ts';
import { verdictsInHostOrder } from './choose-documents.ts';
import type { Finding } from './packet.ts';
import type { PlanInput } from './plan-input.ts';

/**
 * One finding for each requirement that fails, coded by how: `missing`, `unmet`, `expiring`,
 * `undated`, `impossible`. An error where its step is due now, a warning where it comes later; so
 * the packet is blocked by requirements exactly when the rotation is.
 */
export function requirementFindings(input: PlanInput): Finding[] {
  const due = duePhases(input.rotation, input.today);
  return verdictsInHostOrder(input)
    .filter(({ status }) => FAILING.includes(status))
    .map((verdict) => ({
      severity: due.includes(verdict.phase) ? 'error' : 'warning',
      code: verdict.status,
      message: sentenceOf(verdict),
      document: verdict.document,
    }));
}

function sentenceOf({ title, reason, remedy }: Verdict): string {
  return [`${title}: ${reason}`, remedy].filter((part) => part !== '').join(' ');
}
