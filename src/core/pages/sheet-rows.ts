import { hairline, LEFT, RIGHT, setBlock, type TextStyle } from './page-flow.ts';
import type { PageFont } from './page-font.ts';
import type { PageItem } from './page-item.ts';
import type { SheetBlock } from './sheet.ts';
import { type SheetRow, setRows } from './sheet-row.ts';
import { tableRows } from './table-rows.ts';
import { tidyText } from './tidy-text.ts';

const WIDTH = RIGHT - LEFT;
const TEXT: TextStyle = { size: 9.5, weight: 'regular', ink: 'text' };
const LABEL: TextStyle = { size: 9, weight: 'regular', ink: 'muted' };
const DETAIL: TextStyle = { size: 8.5, weight: 'regular', ink: 'muted' };
const HEADING: TextStyle = { size: 9.5, weight: 'bold', ink: 'accent' };
const BOX_ROOM = 17;
/** Room for handwriting. */
const WRITE_LINE = 23;

/** One block of a sheet as rows from the top down. */
export function rowsOf(block: SheetBlock, font: PageFont): SheetRow[] {
  switch (block.kind) {
    case 'heading':
      return headingRows(block.text, font);
    case 'text':
      return textRows(block.text, font);
    case 'facts':
      return factRows(block.rows, font);
    case 'table':
      return tableRows(block, font);
    case 'checklist':
      return block.items.flatMap((item) => checkRows(item, font));
    case 'write-in':
      return writeInRows(block.label, block.lines, font);
  }
}

function headingRows(text: string, font: PageFont): SheetRow[] {
  const block = setBlock(tidyText(text), WIDTH, HEADING, font);
  const rows = setRows([{ x: LEFT, block }], { above: 11, below: 4, ruled: true });
  return rows.map((row) => ({ ...row, withNext: true }));
}

/** A line break in the text begins a new line, an empty line leaves a gap. */
function textRows(text: string, font: PageFont): SheetRow[] {
  return text.split('\n').flatMap((line) => {
    const block = setBlock(tidyText(line), WIDTH, TEXT, font);
    return setRows([{ x: LEFT, block }], { above: 3, below: 2 });
  });
}

function factRows(
  rows: readonly { readonly label: string; readonly value: string }[],
  font: PageFont,
): SheetRow[] {
  const widest = Math.max(
    0,
    ...rows.map(({ label }) => font.width(tidyText(label), LABEL.weight, LABEL.size)),
  );
  const labels = Math.min(widest + 1, WIDTH * 0.36);
  const x = LEFT + labels + 14;
  return rows.flatMap(({ label, value }) =>
    setRows(
      [
        { x: LEFT, block: setBlock(tidyText(label), labels, LABEL, font) },
        { x, block: setBlock(tidyText(value), RIGHT - x, TEXT, font) },
      ],
      { above: 1.5, below: 1 },
    ),
  );
}

function checkRows(
  { text, detail }: { readonly text: string; readonly detail: string },
  font: PageFont,
): SheetRow[] {
  const x = LEFT + BOX_ROOM;
  const set = (words: string, style: TextStyle) =>
    setBlock(tidyText(words), RIGHT - x, style, font);
  const [first, ...more] = setRows([{ x, block: set(text, TEXT) }], { above: 3, below: 1 });
  const details = setRows([{ x, block: set(detail, DETAIL) }], { above: 0, below: 2 });
  const told = tidyText(detail) === '' ? [] : details;
  if (first === undefined) return told;
  const boxed: SheetRow = {
    height: Math.max(first.height, 15),
    withNext: more.length === 0 && told.length > 0,
    draw: (top) => [...emptyBox(LEFT + 1, top - 4), ...first.draw(top)],
  };
  return [boxed, ...more, ...told];
}

/** A square of 9 points to tick by hand; `top` is its upper edge. */
function emptyBox(x: number, top: number): PageItem[] {
  const side = 9;
  const pen = 0.8;
  const stroke = { kind: 'box', ink: 'text' } as const;
  return [
    { ...stroke, x, y: top - pen, width: side, height: pen },
    { ...stroke, x, y: top - side, width: side, height: pen },
    { ...stroke, x, y: top - side, width: pen, height: side },
    { ...stroke, x: x + side - pen, y: top - side, width: pen, height: side },
  ];
}

function writeInRows(label: string, lines: number, font: PageFont): SheetRow[] {
  const block = setBlock(tidyText(label), WIDTH, LABEL, font);
  const named = setRows([{ x: LEFT, block }], { above: 5, below: 0 });
  const line: SheetRow = {
    height: WRITE_LINE,
    draw: (top) => [hairline(top - WRITE_LINE + 2)],
  };
  return [
    ...named.map((row) => ({ ...row, withNext: true })),
    ...Array.from({ length: Math.max(1, lines) }, () => line),
  ];
}
