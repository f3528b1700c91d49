import type { Fund } from '../../core/budget/budget-line.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { ReadableDb } from '../database/handles.ts';
import { readSettings } from '../rows/settings-store.ts';

/** Throws Fault `rate-missing` for an amount in a foreign currency without its rate. */
export function checkRate(
  db: ReadableDb,
  { currency, rate }: Pick<Fund, 'currency' | 'rate'>,
): void {
  const home = readSettings(db).homeCurrency;
  if (currency !== home && rate === undefined) {
    throw new Fault(
      'rate-missing',
      `An amount in ${currency} needs its rate in ${home} and the day of the rate.`,
    );
  }
}
