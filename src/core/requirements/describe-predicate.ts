import type { DocumentType } from '../documents/document-type.ts';
import type { Predicate } from './predicates/predicate.ts';
import { kindOf } from './predicates/predicate-kinds.ts';

/**
 * One demand in words that follow "the host wants it": "valid through the last day of the rotation".
 * No days of a rotation: the same words stand on the host's page and in every verdict.
 */
export function describePredicate(predicate: Predicate, type: DocumentType): string {
  return kindOf(predicate).say(predicate, type);
}
