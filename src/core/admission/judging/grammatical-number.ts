/** The words that go with one thing, or with many. */
export interface GrammaticalNumber {
  readonly is: string;
  readonly was: string;
  readonly it: string;
  readonly itIs: string;
}

export const ONE: GrammaticalNumber = { is: 'is', was: 'was', it: 'it', itIs: 'it is' };
export const MANY: GrammaticalNumber = { is: 'are', was: 'were', it: 'them', itIs: 'they are' };

/** By the noun before the first "of" or "per": "All fees" are many, "Payment of all fees" is one. */
export function numberOf(what: string): GrammaticalNumber {
  const [head = ''] = what.trim().split(/ (?:of|per|for|to) /);
  return /[a-z]s$/.test(head) && !/(?:ss|us|is)$/.test(head) ? MANY : ONE;
}
