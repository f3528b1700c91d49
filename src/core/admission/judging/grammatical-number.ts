/** The words that go with one thing, or with many. */
export interface GrammaticalNumber {
  readonly is: string;
  readonly was: string;
  readonly it: string;
  readonly itIs: string;
}

export const ONE: GrammaticalNumber = { is: 'is', was: 'was', it: 'it', itIs: 'it is' };
export const MANY: GrammaticalNumber = { is: 'are', was: 'were', it: 'them', itIs: 'they are' };
