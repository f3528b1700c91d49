/** Every cell of a table by the letter of RFC 4180, with its quotes undone. Throws where it is none. */
export function cellsOf(table: string): string[] {
  const cells: string[] = [];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (CELL.lastIndex < table.length) {
    const at = CELL.lastIndex;
    const found = CELL.exec(table);
    if (found === null) throw new Error(`not a cell: ${JSON.stringify(table.slice(at, at + 80))}`);
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
  }
  return cells;
}
