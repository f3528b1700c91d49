import type { DocumentType } from '../../documents/document-type.ts';
import { lowerTitle } from '../../requirements/describe-type.ts';
import { explainRequirement } from '../../requirements/explain-requirement.ts';
import { formatSpan } from '../../shared/format-day.ts';
import type { Uncovered } from './renewal-plan.ts';
import type { Need } from './unit.ts';

/** Why no new document of the type helps here, and what does. */
export function explainUncovered(
  { served, verdict, input }: Need,
  kind: Uncovered['kind'],
  type: DocumentType,
): Uncovered {
  if (kind === 'too-slow' && type.lead !== undefined) {
    const why = `A new ${lowerTitle(type)} takes about ${formatSpan(type.lead.span)} (${type.lead.why}) and would come too late.`;
    const remedy = `Ask for a faster one, or ask ${served.hostName} whether it can follow.`;
    return { ...served, kind, why, remedy };
  }
  const ask = `Ask ${served.hostName} what it accepts instead.`;
  const { reason, remedy } = explainRequirement(input);
  const helps = kind === 'undated' || verdict.status === 'impossible';
  return { ...served, kind, why: reason, remedy: helps && remedy !== '' ? remedy : ask };
}
