import type { Row } from '../database/prepared.ts';

/** The frozen rate of a row before it is proven, or nothing where it needs none. */
export function rateOf(row: Row): object {
  if (row['rate'] === null) return {};
  return {
    rate: { rate: row['rate'], on: row['rate_on'], from: row['rate_from'], to: row['rate_to'] },
  };
}
