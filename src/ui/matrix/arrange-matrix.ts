import type { RotationStatus, VerdictStatus } from '../../core/requirements/verdict.ts';
import type { Matrix, MatrixCell, MatrixRow } from '../../core/season/build-matrix.ts';
import type { JudgedRotation } from '../../core/season/judged-rotation.ts';
import { compareText } from '../../core/shared/compare-text.ts';

/** How the rotations stand beside each other: by first day, by host, or the worst first. */
export const MATRIX_ORDERS = ['start', 'host', 'state'] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

export interface Arrangement {
  readonly order: MatrixOrder;
  /** Only what stands so somewhere: of a cell its worst counts, which is the one that shows. */
  readonly only: VerdictStatus | undefined;
}

const URGENCY: readonly RotationStatus[] = ['blocked', 'attention', 'ready'];

/** The matrix in that order, with the requirements and the rotations alone that have such a cell. */
export function arrangeMatrix(matrix: Matrix, { order, only }: Arrangement): Matrix {
  const rows = matrix.rows.filter((row) => only === undefined || cellsThat(row, only).length > 0);
  const asked = new Set(
    rows.flatMap((row) =>
      only === undefined ? [] : cellsThat(row, only).map(({ judged }) => judged.rotation.id),
    ),
  );
  const columns = matrix.columns.filter(
    ({ rotation }) => only === undefined || asked.has(rotation.id),
  );
  return { rows, columns: columns.sort(COMPARE[order]) };
}

/** The states that cells show, for a choice among them. */
export function statesIn({ rows }: Matrix): readonly VerdictStatus[] {
  return rows.flatMap(({ cells }) => [...cells.values()].map(shownState));
}

function cellsThat({ cells }: MatrixRow, state: VerdictStatus): MatrixCell[] {
  return [...cells.values()].filter((cell) => shownState(cell) === state);
}

const shownState = ({ items: [worst] }: MatrixCell) => worst.verdict.status;

/** Columns come by first day, and sorting is stable: what is equal stays in that order. */
const COMPARE: Readonly<Record<MatrixOrder, (a: JudgedRotation, b: JudgedRotation) => number>> = {
  start: () => 0,
  host: (a, b) => compareText(a.host.name, b.host.name),
  state: (a, b) => URGENCY.indexOf(a.verdicts.status) - URGENCY.indexOf(b.verdicts.status),
};
