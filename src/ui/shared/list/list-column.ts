import type { ReactNode } from 'react';
import type { SortValue } from './sort-rows.ts';

/** One column of a list. */
export interface ListColumn<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What its head sorts by; without it the column does not sort. */
  readonly sortBy?: (row: Row) => SortValue;
  /** Width as CSS has it; what is left goes to the columns without one. */
  readonly width?: string;
  /** The row's name, figures under each other, or what is left out where the list is narrow. */
  readonly kind?: 'name' | 'number' | 'aside' | 'number aside';
}
