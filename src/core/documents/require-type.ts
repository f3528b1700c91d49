import { Fault } from '../shared/fault.ts';
import { nearestWords } from '../shared/nearest-words.ts';
import type { DocumentType } from './document-type.ts';

/** The type of this key. Throws Fault `type-not-found`, which names the nearest. */
export function requireType(types: readonly DocumentType[], key: string): DocumentType {
  const type = types.find((one) => one.key === key);
  if (type !== undefined) return type;
  const names = new Map(
    types.flatMap((one) => [
      [one.key, one.key],
      [one.title, one.key],
    ]),
  );
  const near = nearestWords(key, [...names.keys()]).map((name) => names.get(name) ?? name);
  throw new Fault(
    'type-not-found',
    `There is no document type "${key}". ${sayNearest(near)}Choose one from the list (documents.types).`,
  );
}

/** "Nearest: bls, acls. ", or nothing where none is near. */
export function sayNearest(near: readonly string[]): string {
  return near.length === 0 ? '' : `Nearest: ${[...new Set(near)].join(', ')}. `;
}
