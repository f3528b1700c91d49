/** An amount in the currency's minor units (cents for USD, yen for JPY), always an integer. */
export interface Money {
  readonly minor: number;
  /** ISO 4217 code, "USD". */
  readonly currency: string;
}
