import type { DocumentType } from '../documents/document-type.ts';
import type { AnchorDays } from './anchor.ts';
import type { DocumentRule } from './clause-standing.ts';
import { type Demand, demandOf } from './demand.ts';
import { predicatesOf } from './predicates-of.ts';
import { whatHolds } from './what-holds.ts';

/**
 * All that a clause asks on the host's days: its predicates, and what its document type holds where the
 * host is silent. `nationality` is the passport travelled with.
 */
export function demandsOfClause(
  rule: DocumentRule,
  type: DocumentType,
  days: AnchorDays,
  nationality: string | undefined,
): readonly Demand[] {
  const predicates = predicatesOf(rule);
  const holds = whatHolds(rule, type);
  if (predicates.length === 0 && holds === undefined) return NOTHING_ASKED;
  const asked = predicates.map((predicate) => demandOf(predicate, days, nationality));
  if (holds !== undefined) asked.push(demandOf(holds.predicate, days, nationality, holds));
  return asked;
}

const NOTHING_ASKED: readonly Demand[] = [];
