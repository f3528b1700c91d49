import { LEFT, RIGHT, setBlock, type TextStyle } from './page-flow.ts';
import type { PageFont } from './page-font.ts';
import { type ColumnNeed, shareWidths } from './share-widths.ts';
import type { SheetBlock } from './sheet.ts';
import { type SheetRow, setRows } from './sheet-row.ts';
import { tidyText } from './tidy-text.ts';

const NAME: TextStyle = { size: 8.5, weight: 'bold', ink: 'muted' };
const CELL: TextStyle = { size: 9, weight: 'regular', ink: 'text' };
/** Widths are measured word by word and set line by line; this keeps a rounding from breaking a line. */
const SLACK = 0.5;

type Table = Extract<SheetBlock, { readonly kind: 'table' }>;

/**
 * A table with columns as wide as their texts want. The names of the columns stay with the first
 * row and come again on every page that the table runs over to.
 */
export function tableRows({ columns, rows }: Table, font: PageFont): SheetRow[] {
  const gap = Math.min(12, (RIGHT - LEFT) / (4 * Math.max(1, columns.length)));
  const room = RIGHT - LEFT - gap * Math.max(0, columns.length - 1);
  const texts = columns.map((name, at) => ({
    name: tidyText(name),
    cells: rows.map((row) => tidyText(row[at] ?? '')),
  }));
  const widths = shareWidths(
    texts.map(({ name, cells }) => needOf(name, cells, font)),
    room,
  );
  const lefts = widths.map(
    (_, at) => LEFT + widths.slice(0, at).reduce((x, width) => x + width + gap, 0),
  );
  const set = (words: readonly string[], style: TextStyle) =>
    setRows(
      words.map((text, at) => ({
        x: lefts[at] ?? LEFT,
        block: setBlock(text, widths[at] ?? room, style, font),
      })),
      { above: 2.5, below: 2.5, ruled: true },
    );
  const names = set(
    texts.map(({ name }) => name),
    NAME,
  ).map((row) => ({ ...row, withNext: true }));
  const head = names.length === 1 ? names[0] : undefined;
  const body = rows.flatMap((_, index) =>
    set(
      texts.map(({ cells }) => cells[index] ?? ''),
      CELL,
    ),
  );
  return [...names, ...body.map((row) => ({ ...row, head }))];
}

function needOf(name: string, cells: readonly string[], font: PageFont): ColumnNeed {
  const measure = (parts: (text: string) => readonly string[]) =>
    Math.max(
      0,
      ...parts(name).map((part) => font.width(part, NAME.weight, NAME.size)),
      ...cells.flatMap((cell) =>
        parts(cell).map((part) => font.width(part, CELL.weight, CELL.size)),
      ),
    ) + SLACK;
  return { least: measure((text) => text.split(' ')), natural: measure((text) => [text]) };
}
