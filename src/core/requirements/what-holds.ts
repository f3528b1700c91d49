import type { DocumentType, Holds } from '../documents/document-type.ts';
import type { DocumentRule } from './clause-standing.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/**
 * What a clause asks though its host is silent: what its document type holds, unless the clause asks for
 * days itself or takes any date.
 */
export function whatHolds(
  { predicates, anyDate }: DocumentRule,
  { holds }: DocumentType,
): Holds | undefined {
  if (holds === undefined || anyDate === true) return undefined;
  return predicates.some(isAboutTime) ? undefined : holds;
}

function isAboutTime(predicate: Predicate): boolean {
  return kindOf(predicate).isAboutTime === true;
}
