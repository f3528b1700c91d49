/**
 * Shares a whole number of minor units into `parts` equal parts that sum to it exactly: the first
 * ones carry one unit more. `parts` is at least 1.
 */
export function allocateEvenly(minor: number, parts: number): number[] {
  const share = Math.floor(minor / parts);
  const extra = minor - share * parts;
  return Array.from({ length: parts }, (_, index) => share + (index < extra ? 1 : 0));
}
