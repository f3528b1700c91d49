import type { Row } from '../database/prepared.ts';
import type { Page } from './read-pages.ts';
import { fitsShape, namedRow, type RowShape } from './row-shapes.ts';

/**
 * Hands the rows of pages that nothing leads to any more to `take`, each with the table that it must be of.
 * All rows of a page are of one table: where they fit one alone it is that. Where they fit several, or none,
 * they are left: a row in the wrong place is worse than one that is missing.
 */
export function readLostRows(
  pages: Iterable<Page>,
  shapes: readonly RowShape[],
  take: (table: string, row: Row, page: number) => void,
): void {
  for (const page of pages) {
    const shape = shapeOfPage(page, shapes);
    if (shape === undefined) continue;
    for (const row of page.rows) take(shape.table, namedRow(shape, row), page.page);
  }
}

function shapeOfPage({ kind, rows }: Page, shapes: readonly RowShape[]): RowShape | undefined {
  const fitting = (exactly: boolean) =>
    shapes.filter(
      (shape) => shape.kind === kind && rows.every((row) => fitsShape(shape, row, exactly)),
    );
  const exact = fitting(true);
  const fit = exact.length > 0 ? exact : fitting(false);
  return fit.length === 1 ? fit[0] : undefined;
}
