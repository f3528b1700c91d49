import { SATISFIED, type Verdict } from './verdict.ts';

/** How many of these items satisfy the host: the "9" of "You need these 14, 9 are here". */
export function countSatisfied(items: readonly Pick<Verdict, 'status'>[]): number {
  return items.filter(({ status }) => SATISFIED.includes(status)).length;
}
