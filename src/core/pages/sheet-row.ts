import { type Block, hairline, placeBlock } from './page-flow.ts';
import type { PageItem } from './page-item.ts';

/** A strip across the page that is never divided. */
export interface SheetRow {
  /** In points. */
  readonly height: number;
  /** What it draws below its top edge. */
  readonly draw: (top: number) => readonly PageItem[];
  /** It stays on one page with the row after it: headings, the names of columns. */
  readonly withNext?: boolean | undefined;
  /** Drawn again above it where it opens a page: the names of a table's columns. */
  readonly head?: SheetRow | undefined;
}

/** A block of text and its left edge. */
export interface Cell {
  readonly x: number;
  readonly block: Block;
}

interface RowStyle {
  /** Blank height above and below the text. */
  readonly above: number;
  readonly below: number;
  readonly ruled?: boolean | undefined;
}

/** Rows of more lines than this are divided, so that no row is higher than a page. */
const MOST_LINES = 18;

/** Text side by side; long text becomes several rows, which a page may part. */
export function setRows(cells: readonly Cell[], style: RowStyle): SheetRow[] {
  const lines = Math.max(1, ...cells.map(({ block }) => block.lines.length));
  const count = Math.ceil(lines / MOST_LINES);
  return Array.from({ length: count }, (_, index) => {
    const piece = cells.map(({ x, block }) => ({ x, block: cutBlock(block, index * MOST_LINES) }));
    return setRow(piece, {
      above: index === 0 ? style.above : 0,
      below: index === count - 1 ? style.below : 0,
      ruled: style.ruled === true && index === count - 1,
    });
  });
}

function setRow(cells: readonly Cell[], { above, below, ruled }: RowStyle): SheetRow {
  const height = above + Math.max(0, ...cells.map(({ block }) => block.height)) + below;
  return {
    height,
    draw: (top) => [
      ...cells.flatMap(({ x, block }) => placeBlock(block, x, top - above)),
      ...(ruled === true ? [hairline(top - height)] : []),
    ],
  };
}

function cutBlock(block: Block, from: number): Block {
  const lines = block.lines.slice(from, from + MOST_LINES);
  const height = block.lines.length === 0 ? 0 : (block.height / block.lines.length) * lines.length;
  return { ...block, lines, height };
}
