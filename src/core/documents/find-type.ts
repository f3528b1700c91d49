import type { DocumentType } from './document-type.ts';

/**
 * The type with this key. A key that nobody knows (a pack of a newer app, a type since removed)
 * gives a plain type under the key itself, so that a rule about it can still be shown and judged.
 */
export function findType(types: readonly DocumentType[], key: string): DocumentType {
  return types.find((type) => type.key === key) ?? plainType(key);
}

/** `findType` in this list, for whoever asks it often: by an index, and the same plain type each time. */
export function indexTypes(types: readonly DocumentType[]): (key: string) => DocumentType {
  // The first of two with one key counts, as in a list that is searched.
  const index = new Map([...types].reverse().map((type) => [type.key, type]));
  return (key) => {
    let type = index.get(key);
    if (type === undefined) {
      type = plainType(key);
      index.set(key, type);
    }
    return type;
  };
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
