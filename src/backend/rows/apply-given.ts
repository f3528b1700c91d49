/** Fields to change; an absent or undefined one stays. */
export type Changes<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** `before` with the given fields in place of its own. */
export function applyGiven<T extends object>(before: T, changes: Changes<T>): T {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  return { ...before, ...(Object.fromEntries(given) as Partial<T>) };
}
