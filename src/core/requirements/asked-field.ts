import type { DocumentType, FactField } from '../documents/document-type.ts';
import { fieldOf, labelOf } from './describe-fact.ts';
import type { Predicate } from './predicates/predicate.ts';
import { wantedFact } from './predicates/wanted-fact.ts';

/** The field of the type that a predicate asks about; undefined where it asks for days alone. */
export function askedField(predicate: Predicate, type: DocumentType): FactField | undefined {
  const key = wantedFact(predicate)?.key;
  return key === undefined ? undefined : fieldOf(type, key);
}

/** What the predicate asks about, as a noun inside a sentence: "score", "country of issue". */
export function askedName(predicate: Predicate, type: DocumentType): string {
  const key = wantedFact(predicate)?.key;
  return key === undefined ? '' : labelOf(type, key);
}
