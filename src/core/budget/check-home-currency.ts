import { Fault } from '../shared/fault.ts';
import type { BudgetLine, Fund } from './budget-line.ts';

/**
 * Lets the home currency change only while no rate is frozen: a rate says what one unit is worth in
 * the home currency of its day, and under another one it would be a wrong figure that looks right.
 * Throws Fault `home-currency-in-use`.
 */
export function checkHomeCurrencyChange(
  entries: readonly Pick<BudgetLine | Fund, 'currency' | 'rate'>[],
  from: string,
  to: string,
): void {
  const rated = entries.filter(
    ({ currency, rate }) => rate?.to === from && currency !== from,
  ).length;
  if (from === to || rated === 0) return;
  throw new Fault(
    'home-currency-in-use',
    `${rated === 1 ? 'One budget entry has' : `${rated} budget entries have`} an exchange rate into ${from}. ` +
      'Remove those rates first, then change the home currency and enter the new ones.',
  );
}
