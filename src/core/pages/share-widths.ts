/** What a column of a table would like to have, in points. */
export interface ColumnNeed {
  /** The widest word: narrower, and it is cut. */
  readonly least: number;
  /** The widest text unbroken: wider is of no use. At least `least`. */
  readonly natural: number;
}

/**
 * Widths of columns that together fill `room`: each has its widest word where that is possible, then
 * narrow columns get all that they want, and the wide ones share what is left alike.
 */
export function shareWidths(columns: readonly ColumnNeed[], room: number): number[] {
  const least = columns.map((column) => column.least);
  const spare = room - sum(least);
  if (spare < 0) return fillUp(least, room);
  const more = fillUp(
    columns.map((column) => column.natural - column.least),
    spare,
  );
  const left = (spare - sum(more)) / Math.max(1, columns.length);
  return least.map((width, index) => width + (more[index] ?? 0) + left);
}

/** Serves the smallest wish first: nobody gets more than asked, and the rest is shared alike. */
function fillUp(wishes: readonly number[], room: number): number[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish - b.wish);
  const given = wishes.map(() => 0);
  let left = room;
  for (const [at, { wish, index }] of order.entries()) {
    const share = Math.min(wish, left / (order.length - at));
    given[index] = share;
    left -= share;
  }
  return given;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
