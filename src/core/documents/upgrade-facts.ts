import { CATALOGUE } from './catalogue.ts';
import type { FactField } from './document-type.ts';
import { type FactValue, type FactWord, isAsTyped } from './fact-value.ts';
import { findType } from './find-type.ts';
import { readFact, readWord } from './read-fact.ts';

/**
 * A fact as vaults of before schema 8 hold it, when every fact was free text, as it is stored today:
 * mapped where it can be read, else kept as typed.
 */
export function upgradeFact(field: FactField | undefined, value: unknown): unknown {
  if (field === undefined || field.kind === 'text' || !isFactValue(value)) return value;
  const read = readFact(field, value);
  if (read.ok) return read.value;
  return typeof value === 'string' && value.trim() !== '' ? { asTyped: value.trim() } : value;
}

/** A word of a rule, or a product of the record, likewise. */
export function upgradeWord(field: FactField | undefined, word: unknown): FactWord | undefined {
  if (typeof word !== 'string' && !isAsTyped(word)) return undefined;
  if (field === undefined || typeof word !== 'string' || word.trim() === '') return word;
  const read = readWord(field, word);
  return read.ok ? read.value : { asTyped: word.trim() };
}

/** The catalogue's field; undefined for a type or a fact of the user's own. */
export function catalogueField(type: unknown, fact: unknown): FactField | undefined {
  return findType(CATALOGUE, String(type)).facts.find(({ key }) => key === fact);
}

function isFactValue(value: unknown): value is FactValue {
  return (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    isAsTyped(value) ||
    (Array.isArray(value) && value.every((word) => typeof word === 'string' || isAsTyped(word)))
  );
}
