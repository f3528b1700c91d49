import type { Row } from '../database/prepared.ts';

/** The frozen rate of a row before it is proven, or nothing where it needs none. */
export function rateOf(row: Row): object {
  return row['rate'] === null ? {} : { rate: { rate: row['rate'], on: row['rate_on'] } };
}
