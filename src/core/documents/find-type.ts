import type { DocumentType } from './document-type.ts';

/**
 * The type with this key. A key that nobody knows (a pack of a newer app, a type since removed)
 * gives a plain type under the key itself, so that a rule about it can still be shown and judged.
 */
export function findType(types: readonly DocumentType[], key: string): DocumentType {
  return types.find((type) => type.key === key) ?? plainType(key);
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
