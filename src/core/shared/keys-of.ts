/** The keys of a table that is written out whole, as the keys that its type names. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] {
  // Such a table holds no key beside those of its type, which the compiler does not take for granted.
  return Object.keys(table) as Key[];
}
