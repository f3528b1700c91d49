import type { FrozenRate } from '../../core/budget/budget-line.ts';
import type { Row } from '../database/prepared.ts';
import { textOf } from '../database/row-values.ts';

/** The frozen rate of a row, or nothing where it needs none. */
export function toRate(row: Row): { rate?: FrozenRate } {
  if (row['rate'] === null) return {};
  return { rate: { rate: textOf(row, 'rate'), on: textOf(row, 'rate_on') } };
}
