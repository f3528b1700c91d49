import { needsRate, type Rated } from '../../core/budget/needs-rate.ts';
import { Fault } from '../../core/shared/fault.ts';

/** Throws Fault `rate-missing` for an amount in a foreign currency without its rate into `home`. */
export function checkRate(amount: Rated, home: string): void {
  if (!needsRate(amount, home)) return;
  const { currency, rate } = amount;
  const other = rate === undefined ? '' : ` The one given is from ${rate.from} into ${rate.to}.`;
  throw new Fault(
    'rate-missing',
    `An amount in ${currency} needs its rate in ${home} and the day of the rate.${other}`,
  );
}
