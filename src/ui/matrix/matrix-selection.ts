import type { Matrix, MatrixRow } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';

/** What is opened at the right: a cell, or a row with all its rules. */
export interface MatrixSelection {
  readonly row: MatrixRow;
  readonly column?: JudgedRotation | undefined;
}

const BETWEEN = '@';

/** How a selection stands in the navigation. */
export function selectionKey({ row, column }: MatrixSelection): string {
  return `${row.key}${BETWEEN}${column?.rotation.id ?? ''}`;
}

/** Undefined when what was selected is not there any more. */
export function findSelection(
  { rows, columns }: Matrix,
  key: string | undefined,
): MatrixSelection | undefined {
  const [rowKey, rotation = ''] = (key ?? '').split(BETWEEN);
  const row = rows.find((one) => one.key === rowKey);
  if (row === undefined) return undefined;
  if (rotation === '') return { row };
  const column = columns.find((one) => one.rotation.id === rotation);
  return column === undefined ? undefined : { row, column };
}
