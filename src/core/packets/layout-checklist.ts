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
import type { PageItem } from '../pages/page-item.ts';
import type { ChecklistRow } from './packet-plan.ts';
import { markVerdict } from './verdict-mark.ts';

const TEXT_X = LEFT + 20;
const SIDE_X = RIGHT - 118;
const TEXT_WIDTH = SIDE_X - TEXT_X - 16;
const PAD = 8;

/** The checklist: every requirement in the host's order with mark, verdict, reason and page. */
export function layoutChecklist(
  rows: readonly ChecklistRow[],
  sentence: string,
  font: PageFont,
): FrontPage[] {
  const flow = flowPages(listHeading('Checklist', sentence, font));
  for (const row of rows) addRow(flow, row, font);
  return [...flow.pages];
}

function addRow(flow: ReturnType<typeof flowPages>, row: ChecklistRow, font: PageFont): void {
  const mark = markVerdict(row.status);
  const style = { size: 8.5, weight: 'regular', ink: 'muted' } as const;
  const title = setBlock(row.title, TEXT_WIDTH, { size: 10.5, weight: 'bold', ink: 'text' }, font);
  const reason = setBlock(row.reason, TEXT_WIDTH, style, font);
  const word = setBlock(
    mark.word,
    RIGHT - SIDE_X,
    { size: 9.5, weight: 'bold', ink: mark.ink },
    font,
  );
  const phase = setBlock(row.phase, RIGHT - SIDE_X, style, font);
  const where = setBlock(
    row.page === undefined ? '' : `page ${row.page}`,
    RIGHT - SIDE_X,
    { ...style, size: 9, ink: 'accent' },
    font,
  );
  const left = title.height + reason.height;
  const right = word.height + where.height + phase.height;
  const height = Math.max(left, right) + 2 * PAD;
  flow.row(height, (edge) => {
    const top = edge - PAD;
    const items: PageItem[] = [
      {
        kind: 'mark',
        x: LEFT + 6,
        y: top - title.style.size * 0.68,
        size: 9,
        shape: mark.shape,
        ink: mark.ink,
      },
      ...placeBlock(title, TEXT_X, top),
      ...placeBlock(reason, TEXT_X, top - title.height),
      ...placeBlock(word, SIDE_X, top),
      ...placeBlock(where, SIDE_X, top - word.height),
      ...placeBlock(phase, SIDE_X, top - word.height - where.height),
      hairline(edge - height),
    ];
    if (row.page !== undefined) items.push(rowLink(edge, height, row.page));
    return items;
  });
}

function rowLink(top: number, height: number, page: number): PageItem {
  return { kind: 'link', x: LEFT, y: top - height, width: RIGHT - LEFT, height, page };
}
