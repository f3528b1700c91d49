import type { FrontPage } from './front-page.ts';
import { type Block, flowPages, LEFT, placeBlock, RIGHT, setBlock, TOP } from './page-flow.ts';
import type { PageFont } from './page-font.ts';
import type { PageItem } from './page-item.ts';
import { refuseUncovered } from './refuse-uncovered.ts';
import type { Sheet } from './sheet.ts';
import type { SheetRow } from './sheet-row.ts';
import { rowsOf } from './sheet-rows.ts';
import { tidyText } from './tidy-text.ts';

/** Base line of the last line of a page: above the edge that printers leave blank. */
const FOOT = 30;
const SMALL = { size: 7.5, weight: 'regular', ink: 'muted' } as const;
const COUNT_ROOM = 90;
/** Rows that have to stay together are let go of beyond this height, in points. */
const MOST_TOGETHER = 320;

/**
 * A sheet on as many US Letter pages as it needs, each with the footer and its number. Throws Fault
 * `character-not-covered` where the font lacks a character.
 */
export function layoutSheet(sheet: Sheet, font: PageFont): FrontPage[] {
  refuseUncovered(sheet, font);
  return flowSheet(sheet, font);
}

/** How many pages a sheet takes, whatever characters it holds. */
export function countSheetPages(sheet: Sheet, font: PageFont): number {
  return flowSheet(sheet, font).length;
}

function flowSheet(sheet: Sheet, font: PageFont): FrontPage[] {
  const footer = setBlock(tidyText(sheet.footer), RIGHT - LEFT - COUNT_ROOM, SMALL, font);
  let running: SheetRow | undefined;
  const flow = flowPages(
    (index) => {
      const heading = index === 0 ? firstHeading(sheet, font) : nextHeading(sheet, font);
      if (index === 0 || running === undefined) return heading;
      const items = [...heading.items, ...running.draw(heading.top)];
      return { items, top: heading.top - running.height };
    },
    FOOT + footer.height + 8,
  );
  for (const group of keepTogether(sheet.blocks.flatMap((block) => rowsOf(block, font)))) {
    running = group[0]?.head;
    flow.row(heightOf(group), (top) => drawAll(group, top));
  }
  return flow.pages.map((page, index) => ({
    ...page,
    items: [...page.items, ...footItems(footer, index + 1, flow.pages.length, font)],
  }));
}

function firstHeading({ title, subtitle }: Sheet, font: PageFont) {
  const name = setBlock(
    tidyText(title),
    RIGHT - LEFT,
    { size: 18, weight: 'bold', ink: 'text' },
    font,
  );
  const under = setBlock(
    tidyText(subtitle),
    RIGHT - LEFT,
    { size: 10, weight: 'regular', ink: 'muted' },
    font,
  );
  const below = TOP - name.height - under.height - 5;
  const rule = { kind: 'box', x: LEFT, y: below, width: RIGHT - LEFT, height: 1.2 } as const;
  const items: PageItem[] = [
    ...placeBlock(name, LEFT, TOP),
    ...placeBlock(under, LEFT, TOP - name.height),
    { ...rule, ink: 'accent' },
  ];
  return { items, top: below - 4 };
}

function nextHeading({ title }: Sheet, font: PageFont) {
  const name = setBlock(
    `${tidyText(title)}, continued`,
    RIGHT - LEFT,
    { size: 10, weight: 'bold', ink: 'muted' },
    font,
  );
  return { items: placeBlock(name, LEFT, TOP), top: TOP - name.height - 6 };
}

/** Rows in groups that no page parts: a heading with what it heads. */
function keepTogether(rows: readonly SheetRow[]): SheetRow[][] {
  const groups: SheetRow[][] = [];
  let open: SheetRow[] = [];
  for (const row of rows) {
    if (open.length > 0 && heightOf([...open, row]) > MOST_TOGETHER) {
      groups.push(open);
      open = [];
    }
    open.push(row);
    if (row.withNext === true) continue;
    groups.push(open);
    open = [];
  }
  return open.length === 0 ? groups : [...groups, open];
}

function heightOf(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

function drawAll(rows: readonly SheetRow[], edge: number): PageItem[] {
  let top = edge;
  return rows.flatMap((row) => {
    const items = row.draw(top);
    top -= row.height;
    return items;
  });
}

function footItems(footer: Block, page: number, pages: number, font: PageFont): PageItem[] {
  const count = setBlock(`page ${page} of ${pages}`, COUNT_ROOM, SMALL, font);
  const line = count.height;
  const base = FOOT + SMALL.size;
  return [
    ...placeBlock(footer, LEFT, base + Math.max(0, footer.height - line)),
    ...placeBlock(count, 0, base, { right: RIGHT, font }),
  ];
}
