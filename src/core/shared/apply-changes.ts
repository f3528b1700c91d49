/** Fields to change. What is absent or undefined stays; null clears a field that may be absent. */
export type Changes<T> = {
  readonly [Key in keyof T]?: T[Key] | (undefined extends T[Key] ? null : never) | undefined;
};

/** The same where every field can be cleared, since there is an empty value for each. */
export type ClearingChanges<T> = { readonly [Key in keyof T]?: T[Key] | null | undefined };

/**
 * `before` with the changes made: absent stays, null clears. Where `empty` is given, a cleared field
 * takes its value from there. Every save of single fields comes through here, so that two edits of
 * one row, of different fields, both stand.
 */
export function applyChanges<T extends object>(before: T, changes: Changes<T>): T;
export function applyChanges<T extends object>(before: T, changes: ClearingChanges<T>, empty: T): T;
export function applyChanges<T extends object>(
  before: T,
  changes: ClearingChanges<T>,
  empty: Partial<T> = {},
): T {
  const emptied = new Map<string, unknown>(Object.entries(empty));
  const given = Object.entries(changes)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => [field, value ?? emptied.get(field)] as const);
  const changed = Object.entries({ ...before, ...Object.fromEntries(given) });
  // By the types above only a field that T may lack is cleared to nothing, so what is left is a T.
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined)) as T;
}
