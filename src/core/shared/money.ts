import { Fault } from './fault.ts';

/** An amount in the currency's minor units (cents for USD, yen for JPY), always an integer. */
export interface Money {
  readonly minor: number;
  /** ISO 4217 code, "USD". */
  readonly currency: string;
}

/** Builds an amount. Throws Fault `money-invalid` unless `minor` is a safe integer. */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor)) {
    throw new Fault('money-invalid', 'An amount of money must be a whole number of minor units.');
  }
  return { minor, currency };
}

/** Adds amounts of one currency. Throws Fault `money-currencies-differ` for two. */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) {
    throw new Fault(
      'money-currencies-differ',
      `${a.currency} and ${b.currency} cannot be added without a rate.`,
    );
  }
  return money(a.minor + b.minor, a.currency);
}
