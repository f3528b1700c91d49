import type { FrozenRate, GivenRate } from './budget-line.ts';

/** A rate with both currencies: those that it does not name are the amount's and the home one of now. */
export function freezeRate(
  { rate, on, from, to }: GivenRate,
  currency: string,
  home: string,
): FrozenRate {
  return { rate, on, from: from ?? currency, to: to ?? home };
}
