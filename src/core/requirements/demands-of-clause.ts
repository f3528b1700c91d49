import type { DocumentType } from '../documents/document-type.ts';
import type { DocumentRule } from './clause-standing.ts';
import { type Demand, demandOf } from './demand.ts';
import type { LimitsGround } from './limits.ts';
import { predicatesOf } from './predicates-of.ts';
import { whatHolds } from './what-holds.ts';

/**
 * All that a clause asks on the host's days: its predicates, and what its document type holds where the
 * host is silent.
 */
export function demandsOfClause(
  rule: DocumentRule,
  type: DocumentType,
  ground: LimitsGround,
): readonly Demand[] {
  const predicates = predicatesOf(rule);
  const holds = whatHolds(rule, type);
  if (predicates.length === 0 && holds === undefined) return NOTHING_ASKED;
  const asked = predicates.map((predicate) => demandOf(predicate, ground, type.key));
  if (holds !== undefined) asked.push(demandOf(holds.predicate, ground, type.key, holds));
  return asked;
}

const NOTHING_ASKED: readonly Demand[] = [];
