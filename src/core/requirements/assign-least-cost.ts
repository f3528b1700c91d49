/**
 * Gives every row a column of its own so that the sum of the costs is least (the Hungarian method,
 * rows x rows x columns steps). Costs are whole numbers of any size a double holds exactly. Needs at
 * least as many columns as rows. Returns the column of each row.
 */
export function assignLeastCost(costs: readonly (readonly number[])[]): number[] {
  const columns = costs[0]?.length ?? 0;
  const state: State = {
    costs,
    rowPrice: new Array<number>(costs.length + 1).fill(0),
    columnPrice: new Array<number>(columns + 1).fill(0),
    rowOf: new Array<number>(columns + 1).fill(0),
  };
  for (let row = 1; row <= costs.length; row++) placeRow(state, row);
  const columnOf = new Array<number>(costs.length).fill(0);
  state.rowOf.forEach((row, column) => {
    if (column > 0 && row > 0) columnOf[row - 1] = column - 1;
  });
  return columnOf;
}

/** Rows and columns count from 1; column 0 holds the row that is being placed. */
interface State {
  readonly costs: readonly (readonly number[])[];
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: number[];
}

/** Places one more row by the cheapest chain of moves of the rows placed before. */
function placeRow(state: State, row: number): void {
  const { rowOf } = state;
  const size = rowOf.length;
  const cameFrom = new Array<number>(size).fill(0);
  const slack = new Array<number>(size).fill(Number.POSITIVE_INFINITY);
  const visited = new Array<boolean>(size).fill(false);
  rowOf[0] = row;
  let column = 0;
  while (at(rowOf, column) !== 0) {
    visited[column] = true;
    const next = nearestColumn(state, column, slack, visited, cameFrom);
    shiftPrices(state, at(slack, next), slack, visited);
    column = next;
  }
  while (column !== 0) {
    const previous = at(cameFrom, column);
    rowOf[column] = at(rowOf, previous);
    column = previous;
  }
}

function nearestColumn(
  { costs, rowPrice, columnPrice, rowOf }: State,
  column: number,
  slack: number[],
  visited: readonly boolean[],
  cameFrom: number[],
): number {
  const row = at(rowOf, column);
  let nearest = 0;
  for (let other = 1; other < slack.length; other++) {
    if (visited[other]) continue;
    const cost = at(costs[row - 1] ?? [], other - 1) - at(rowPrice, row) - at(columnPrice, other);
    if (cost < at(slack, other)) {
      slack[other] = cost;
      cameFrom[other] = column;
    }
    if (nearest === 0 || at(slack, other) < at(slack, nearest)) nearest = other;
  }
  return nearest;
}

function shiftPrices(
  state: State,
  delta: number,
  slack: number[],
  visited: readonly boolean[],
): void {
  const { rowPrice, columnPrice, rowOf } = state;
  for (let column = 0; column < slack.length; column++) {
    if (visited[column]) {
      const row = at(rowOf, column);
      rowPrice[row] = at(rowPrice, row) + delta;
      columnPrice[column] = at(columnPrice, column) - delta;
    } else {
      slack[column] = at(slack, column) - delta;
    }
  }
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
