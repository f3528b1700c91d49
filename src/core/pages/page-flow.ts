import { breakLines } from './break-lines.ts';
import { LETTER, STAMP_STRIP } from './fit-page.ts';
import type { FrontPage } from './front-page.ts';
import type { PageFont, Weight } from './page-font.ts';
import type { Ink, PageItem } from './page-item.ts';

export const LEFT = 60;
export const RIGHT = LETTER.width - 60;
export const TOP = LETTER.height - 64;
export const BOTTOM = STAMP_STRIP + 32;

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly ink: Ink;
}

/** Lines of text from a top edge down; `height` is what they take. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly height: number;
}

/** Distance from one base line to the next, in parts of the size. */
const LEADING = 1.36;
/** From the top of a line to its base line. */
const ASCENT = 1.02;

/** Breaks a text into a block of the given width in points; an empty text takes no height. */
export function setBlock(text: string, width: number, style: TextStyle, font: PageFont): Block {
  const lines = breakLines(text, width, style.weight, style.size, font);
  return { lines, style, height: lines.length * style.size * LEADING };
}

/** The items of a block whose top edge is at `top`; `right` lines it up on that edge instead of at `x`. */
export function placeBlock(
  block: Block,
  x: number,
  top: number,
  align?: { readonly right: number; readonly font: PageFont },
): PageItem[] {
  const { size, weight, ink } = block.style;
  return block.lines.map((text, index) => ({
    kind: 'text',
    x: align ? align.right - align.font.width(text, weight, size) : x,
    y: top - ASCENT * size - index * size * LEADING,
    text,
    weight,
    size,
    ink,
  }));
}

/** Pages that fill from the top; a row that does not fit whole opens the next page. */
export interface PageFlow {
  readonly pages: readonly FrontPage[];
  /** Adds a row of a height in points; `draw` gets its top edge. A row higher than a page is let run off below. */
  row(height: number, draw: (top: number) => readonly PageItem[]): void;
}

/**
 * `head` draws a page's heading and says where the rows begin; it is asked anew for every page.
 * Rows end above `bottom`, in points from the lower edge.
 */
export function flowPages(
  head: (index: number) => { readonly items: readonly PageItem[]; readonly top: number },
  bottom: number = BOTTOM,
): PageFlow {
  const pages: { sheet: typeof LETTER; items: PageItem[] }[] = [];
  let top = 0;
  let first = true;

  function open(): PageItem[] {
    const heading = head(pages.length);
    const items = [...heading.items];
    pages.push({ sheet: LETTER, items });
    top = heading.top;
    first = true;
    return items;
  }

  let items = open();
  return {
    pages,
    row(height, draw) {
      if (!first && top - height < bottom) items = open();
      items.push(...draw(top));
      top -= height;
      first = false;
    },
  };
}

/** Heading of a list page: its name, and a sentence under it; continued pages say so. */
export function listHeading(title: string, sentence: string, font: PageFont) {
  const name = { size: 22, weight: 'bold', ink: 'text' } as const;
  const under = { size: 9.5, weight: 'regular', ink: 'muted' } as const;
  return (index: number) => {
    const shown = index === 0 ? title : `${title}, continued`;
    const heading = setBlock(shown, RIGHT - LEFT, name, font);
    const text = setBlock(index === 0 ? sentence : '', RIGHT - LEFT, under, font);
    const below = TOP - heading.height - 4 - text.height;
    const rule = { kind: 'box', x: LEFT, y: below - 12, width: RIGHT - LEFT, height: 1.2 } as const;
    const items: PageItem[] = [
      ...placeBlock(heading, LEFT, TOP),
      ...placeBlock(text, LEFT, TOP - heading.height - 4),
      { ...rule, ink: 'accent' },
    ];
    return { items, top: below - 18 };
  };
}

export function hairline(y: number): PageItem {
  return { kind: 'box', x: LEFT, y, width: RIGHT - LEFT, height: 0.5, ink: 'line' };
}
