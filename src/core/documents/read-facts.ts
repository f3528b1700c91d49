import type { ClearingChanges } from '../shared/apply-changes.ts';
import { Fault } from '../shared/fault.ts';
import { nearestWords } from '../shared/nearest-words.ts';
import type { DocumentFacts } from './document.ts';
import type { DocumentType, FactField } from './document-type.ts';
import type { FactValue } from './fact-value.ts';
import { readFact } from './read-fact.ts';
import { sayNearest } from './require-type.ts';

/**
 * Facts as they were typed for a paper of this type, as they are stored; what is null or undefined
 * passes, also of a fact that the type no longer has. Throws Faults `fact-not-found` and
 * `fact-value-unknown`, which name the nearest.
 */
export function readFacts(
  type: DocumentType,
  facts: ClearingChanges<DocumentFacts>,
): ClearingChanges<DocumentFacts> {
  return Object.fromEntries(
    Object.entries(facts).map(([key, typed]) => [
      key,
      typed === null || typed === undefined ? typed : readOne(requireFact(type, key), typed),
    ]),
  );
}

/** The field of this key. Throws Fault `fact-not-found`, which names the nearest. */
export function requireFact(type: DocumentType, key: string): FactField {
  const field = type.facts.find((one) => one.key === key);
  if (field !== undefined) return field;
  const near = nearestWords(
    key,
    type.facts.map((one) => one.key),
  );
  const known = type.facts.map((one) => one.key).join(', ');
  const all = known === '' ? 'It has none.' : `It has ${known}.`;
  throw new Fault(
    'fact-not-found',
    `${type.title} has no fact "${key}". ${sayNearest(near)}${all}`,
  );
}

function readOne(field: FactField, typed: FactValue): FactValue {
  const read = readFact(field, typed);
  if (read.ok) return read.value;
  throw unknownValue(field, read.error.says);
}

/** A value that its fact does not take, with what to do. */
export function unknownValue({ label }: FactField, says: string): Fault {
  return new Fault('fact-value-unknown', `${label}: ${says}`);
}
