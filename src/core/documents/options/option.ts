import type { FactOption } from '../document-type.ts';

/** An option with what papers and hosts call it otherwise. */
export function option(value: string, ...synonyms: string[]): FactOption {
  return synonyms.length === 0 ? { value } : { value, synonyms };
}

/** One under a longer name in lists. */
export function labelled(label: string, one: FactOption): FactOption {
  return { ...one, label };
}

/** One that a person has or has not: nobody sets out to get it. */
export function circumstance(one: FactOption): FactOption {
  return { ...one, circumstance: true };
}
