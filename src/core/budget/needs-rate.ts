import type { FrozenRate } from './budget-line.ts';

/** An amount's currency, and the rate that was frozen for it. */
export interface Rated {
  readonly currency: string;
  readonly rate?: FrozenRate | undefined;
}

/**
 * True where an amount cannot be counted in `home`: it is in another currency, and no rate leads from
 * the one into the other. A rate into an earlier home currency is none: its figure would look right.
 */
export function needsRate({ currency, rate }: Rated, home: string): boolean {
  return currency !== home && !(rate?.from === currency && rate.to === home);
}
