const digitsOf = new Map<string, number>();

/** Decimal digits of a currency's minor unit: 2 for USD, 0 for JPY (ISO 4217). */
export function currencyDigits(currency: string): number {
  const known = digitsOf.get(currency);
  if (known !== undefined) return known;
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  const digits = options.maximumFractionDigits ?? 2;
  digitsOf.set(currency, digits);
  return digits;
}

export interface MoneyFormat {
  /** The currency of totals; an amount in it stands without its code unless `withCurrency`. */
  readonly home?: string | undefined;
  readonly withCurrency?: boolean | undefined;
  /** Always with cents, for columns of receipts; otherwise only where there are some. */
  readonly cents?: boolean | undefined;
}

/** "1,250", "1,250.50 EUR": minor units in, the code after the figure where it is not the home one. */
export function formatMoney(minor: number, currency: string, format: MoneyFormat = {}): string {
  const digits = currencyDigits(currency);
  const scale = 10 ** digits;
  const exact = format.cents === true || minor % scale !== 0;
  const figure = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: exact ? digits : 0,
    maximumFractionDigits: exact ? digits : 0,
  }).format(minor / scale);
  const named = format.withCurrency === true || currency !== format.home;
  return named ? `${figure} ${currency}` : figure;
}

/** "1,250.50" typed by a person as minor units; undefined when it is no amount. */
export function parseMoney(typed: string, currency: string): number | undefined {
  const digits = currencyDigits(currency);
  const plain = typed.replace(/[\s,']/g, '');
  const shape = /^(\d{1,12})(?:\.(\d*))?$/.exec(plain);
  if (shape === null) return undefined;
  const fraction = shape[2] ?? '';
  if (fraction.length > digits) return undefined;
  return Number(`${shape[1] ?? '0'}${fraction.padEnd(digits, '0')}`);
}
