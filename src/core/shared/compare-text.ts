/** Negative, zero or positive, for sorting by any text, days and identifiers included: by code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
