import type { FrontPage } from '../pages/front-page.ts';
import {
  flowPages,
  hairline,
  LEFT,
  listHeading,
  placeBlock,
  RIGHT,
  setBlock,
} from '../pages/page-flow.ts';
import type { PageFont } from '../pages/page-font.ts';
import type { ContentsRow } from './packet-plan.ts';

const TITLE_X = LEFT + 26;
const PAGES_RIGHT = RIGHT - 52;
const TITLE_WIDTH = PAGES_RIGHT - 64 - TITLE_X;
const PAD = 7;

/** The contents: every document with its dates, its length and the page it begins on, as a link. */
export function layoutContents(
  rows: readonly ContentsRow[],
  sentence: string,
  font: PageFont,
): FrontPage[] {
  const flow = flowPages(listHeading('Contents', sentence, font));
  const small = { size: 8.5, weight: 'regular', ink: 'muted' } as const;
  for (const [index, row] of rows.entries()) {
    const number = setBlock(String(index + 1), 24, { ...small, size: 10.5 }, font);
    const title = setBlock(
      row.title,
      TITLE_WIDTH,
      { size: 10.5, weight: 'bold', ink: 'text' },
      font,
    );
    const detail = setBlock(row.detail, TITLE_WIDTH, small, font);
    const length = setBlock(countPages(row.pages), 64, small, font);
    const page = setBlock(
      String(row.page),
      52,
      { size: 10.5, weight: 'bold', ink: 'accent' },
      font,
    );
    const height = title.height + detail.height + 2 * PAD;
    flow.row(height, (edge) => {
      const top = edge - PAD;
      return [
        ...placeBlock(number, LEFT, top),
        ...placeBlock(title, TITLE_X, top),
        ...placeBlock(detail, TITLE_X, top - title.height),
        ...placeBlock(length, 0, top - 2.2, { right: PAGES_RIGHT, font }),
        ...placeBlock(page, 0, top, { right: RIGHT, font }),
        hairline(edge - height),
        { kind: 'link', x: LEFT, y: edge - height, width: RIGHT - LEFT, height, page: row.page },
      ];
    });
  }
  return [...flow.pages];
}

/** "1 page", "12 pages". */
export function countPages(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
