/** A place in a grid: row 0 is the header, column 0 the names of the rows. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads from a place, as the grid pattern of the ARIA practices has it: arrows by one,
 * Home and End along the row, with Ctrl to the first and last corner, Page Up and Down by ten rows.
 * Undefined for any other key.
 */
export function moveInGrid(
  { row, column }: GridPlace,
  press: { readonly key: string; readonly ctrl: boolean },
  last: GridPlace,
): GridPlace | undefined {
  const bound = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const by = (rows: number, columns: number) => ({
    row: bound(row + rows, last.row),
    column: bound(column + columns, last.column),
  });
  switch (press.key) {
    case 'ArrowDown':
      return by(1, 0);
    case 'ArrowUp':
      return by(-1, 0);
    case 'ArrowRight':
      return by(0, 1);
    case 'ArrowLeft':
      return by(0, -1);
    case 'PageDown':
      return by(PAGE, 0);
    case 'PageUp':
      return by(-PAGE, 0);
    case 'Home':
      return press.ctrl ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return press.ctrl ? last : { row, column: last.column };
    default:
      return undefined;
  }
}

const PAGE = 10;
