import { type ExplainedVerdict, FAILING } from '../requirements/verdict.ts';
import { duePhases } from '../season/due-phases.ts';
import type { PlanInput } from './plan-input.ts';

/** What fails and is due: each blocks the packet. */
export function blockingVerdicts({
  verdicts,
  rotation,
  today,
}: Pick<PlanInput, 'verdicts' | 'rotation' | 'today'>): readonly ExplainedVerdict[] {
  const due = duePhases(rotation, today);
  return verdicts.items.filter(
    ({ status, phase }) => FAILING.includes(status) && due.includes(phase),
  );
}
