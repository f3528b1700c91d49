import type { DocumentType } from './document-type.ts';

const indexes = new WeakMap<readonly DocumentType[], Map<string, DocumentType>>();

/**
 * The type with this key. A key that nobody knows (a pack of a newer app, a type since removed)
 * gives a plain type under the key itself, so that a rule about it can still be shown and judged.
 * Indexed once per list: judging a season asks for a type a hundred thousand times.
 */
export function findType(types: readonly DocumentType[], key: string): DocumentType {
  let index = indexes.get(types);
  if (index === undefined) {
    // The first of two with one key counts, as in a list that is searched.
    index = new Map([...types].reverse().map((type) => [type.key, type]));
    indexes.set(types, index);
  }
  let type = index.get(key);
  if (type === undefined) {
    type = plainType(key);
    index.set(key, type);
  }
  return type;
}

function plainType(key: string): DocumentType {
  const words = key.replace(/^own-/, '').replaceAll('-', ' ');
  return {
    key,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    group: 'personal',
    issuer: '',
    validity: { kind: 'none' },
    facts: [],
    note: '',
  };
}
