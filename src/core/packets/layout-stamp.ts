import { shortenLine } from '../pages/break-lines.ts';
import type { PageSize } from '../pages/fit-page.ts';
import type { PageFont } from '../pages/page-font.ts';
import type { TextItem } from '../pages/page-item.ts';

const SIZE = 7.5;
const SMALLEST = 3;
const MARGIN = 36;
/** Above the edge that printers leave blank. */
const BASE_LINE = 14;

export interface StampText {
  /** "Name - Host"; shortened where the sheet is narrow. */
  readonly who: string;
  readonly page: number;
  readonly pages: number;
}

/**
 * The stamp of one sheet: who it is on the left, "page x of y" on the right, inside the strip that
 * `fitPage` keeps free. On a very narrow sheet the size goes down before the page number is lost.
 */
export function layoutStamp(sheet: PageSize, stamp: StampText, font: PageFont): TextItem[] {
  const margin = Math.min(MARGIN, sheet.width / 12);
  const room = sheet.width - 2 * margin;
  const count = `page ${stamp.page} of ${stamp.pages}`;
  const fullWidth = font.width(count, 'regular', SIZE);
  const size = fullWidth <= room ? SIZE : Math.max(SMALLEST, (SIZE * room) / fullWidth);
  const countWidth = font.width(count, 'regular', size);
  const base = { kind: 'text', weight: 'regular', size, ink: 'muted', y: BASE_LINE } as const;
  const who = shortenLine(stamp.who, room - countWidth - size * 2, 'regular', size, font);
  const right: TextItem = { ...base, x: sheet.width - margin - countWidth, text: count };
  return who === '' ? [right] : [{ ...base, x: margin, text: who }, right];
}
