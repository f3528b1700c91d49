/** How each part of a value is compared; a part that is forgotten does not compile. */
export type SameParts<T> = {
  readonly [Part in keyof T]-?: (a: T[Part], b: T[Part]) => boolean;
};

/** The comparison of parts that are values, or rows that are replaced and never changed. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b;
}

/** As many, and each the very one of the other. */
export function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((one, at) => one === b[at]));
}

/** A comparison of whole values from those of all their parts: what is kept is kept by all of it. */
export function comparing<T extends object>(parts: SameParts<T>): (a: T, b: T) => boolean {
  // Object.keys forgets the names that the type just required.
  const names = Object.keys(parts) as (keyof T)[];
  return (a, b) => a === b || names.every((name) => parts[name](a[name], b[name]));
}
