import { LETTER } from '../pages/fit-page.ts';
import type { FrontPage } from '../pages/front-page.ts';
import {
  BOTTOM,
  hairline,
  LEFT,
  placeBlock,
  RIGHT,
  setBlock,
  type TextStyle,
  TOP,
} from '../pages/page-flow.ts';
import type { PageFont } from '../pages/page-font.ts';
import type { PageItem } from '../pages/page-item.ts';
import type { CoverFact, CoverFacts } from './cover-facts.ts';
import { countPages } from './layout-contents.ts';
import type { ContentsRow } from './packet-plan.ts';

export interface CoverInput {
  readonly facts: CoverFacts;
  readonly contents: readonly ContentsRow[];
  /** Pages of the whole packet. */
  readonly pageCount: number;
  /** Page of the contents, for a link from the summary. */
  readonly contentsPage: number;
  /** "12 of 14 requirements are met". */
  readonly checklistSummary: string;
  /** What is open in a packet that is built although it is not ready; empty otherwise. */
  readonly open: readonly string[];
  /** "Built on 12 Apr 2026 with Sojourn 0.1.0". */
  readonly colophon: string;
}

const WIDTH = RIGHT - LEFT;
const LABEL_WIDTH = 92;
const SMALL: TextStyle = { size: 9, weight: 'regular', ink: 'muted' };
const VALUE: TextStyle = { size: 10.5, weight: 'regular', ink: 'text' };
const SECTION: TextStyle = { size: 9, weight: 'bold', ink: 'accent' };
const COLOPHON_HEIGHT = 20;

/** The cover. It is always one page: what does not fit is counted and found in the lists behind it. */
export function layoutCover(cover: CoverInput, font: PageFont): FrontPage {
  const items: PageItem[] = [
    { kind: 'box', x: LEFT, y: TOP + 4, width: 44, height: 4, ink: 'accent' },
  ];
  let top = TOP - 8;
  const add = (text: string, style: TextStyle, gap: number) => {
    const block = setBlock(text, WIDTH, style, font);
    items.push(...placeBlock(block, LEFT, top));
    top -= block.height + gap;
  };
  add('Visiting rotation application', SECTION, 4);
  add(cover.facts.name || 'Name not given', { size: 28, weight: 'bold', ink: 'text' }, 14);
  if (cover.open.length > 0) top = notice(items, cover.open, top, font);
  for (const [title, facts] of [
    ['Rotation', cover.facts.rotation],
    ['Applicant', cover.facts.applicant],
  ] as const) {
    if (facts.length > 0) top = section(items, title, facts, top, font);
  }
  summary(items, cover, top, font);
  const colophon = setBlock(cover.colophon, WIDTH, { ...SMALL, size: 8 }, font);
  items.push(...placeBlock(colophon, LEFT, BOTTOM + 12));
  return { sheet: LETTER, items };
}

function section(
  items: PageItem[],
  title: string,
  facts: readonly CoverFact[],
  edge: number,
  font: PageFont,
): number {
  let top = heading(items, title, edge, font);
  for (const fact of facts) {
    const label = setBlock(fact.label, LABEL_WIDTH, SMALL, font);
    const value = setBlock(fact.value, WIDTH - LABEL_WIDTH, VALUE, font);
    items.push(
      ...placeBlock(label, LEFT, top - 1.5),
      ...placeBlock(value, LEFT + LABEL_WIDTH, top),
    );
    top -= value.height + 3;
  }
  return top - 13;
}

function heading(items: PageItem[], title: string, top: number, font: PageFont): number {
  const block = setBlock(title, WIDTH, SECTION, font);
  items.push(...placeBlock(block, LEFT, top), hairline(top - block.height - 3));
  return top - block.height - 9;
}

/** The forced packet's notice: what is open, as many lines as a third of the page takes. */
function notice(items: PageItem[], open: readonly string[], edge: number, font: PageFont): number {
  const title = setBlock(
    'Built although not ready',
    WIDTH - 40,
    { ...SECTION, size: 11, ink: 'bad' },
    font,
  );
  const style: TextStyle = { size: 9, weight: 'regular', ink: 'text' };
  const lines: string[] = [];
  const most = 16;
  let told = 0;
  for (const message of open) {
    const block = setBlock(message, WIDTH - 52, style, font);
    if (lines.length + block.lines.length > most) break;
    lines.push(...block.lines.map((line, index) => `${index === 0 ? '– ' : '   '}${line}`));
    told += 1;
  }
  if (told < open.length) lines.push(`and ${open.length - told} more: see the checklist`);
  const body = { lines, style, height: lines.length * style.size * 1.36 };
  const height = title.height + body.height + 22;
  items.push(
    { kind: 'box', x: LEFT, y: edge - height, width: WIDTH, height, ink: 'panel' },
    { kind: 'box', x: LEFT, y: edge - height, width: 3.5, height, ink: 'bad' },
    ...placeBlock(title, LEFT + 16, edge - 9),
    ...placeBlock(body, LEFT + 16, edge - 12 - title.height),
  );
  return edge - height - 18;
}

function summary(items: PageItem[], cover: CoverInput, edge: number, font: PageFont): void {
  const floor = BOTTOM + COLOPHON_HEIGHT;
  const row = VALUE.size * 1.36 + 2;
  let top = heading(items, 'In this packet', edge, font);
  const documents =
    cover.contents.length === 1 ? '1 document' : `${cover.contents.length} documents`;
  const sentence = `${documents} on ${countPages(cover.pageCount)} in all. ${cover.checklistSummary}.`;
  const total = setBlock(sentence, WIDTH, VALUE, font);
  items.push(...placeBlock(total, LEFT, top));
  top -= total.height + 6;
  const room = Math.max(0, Math.floor((top - floor) / row));
  const shown = cover.contents.length <= room ? cover.contents.length : Math.max(0, room - 1);
  for (const part of cover.contents.slice(0, shown)) {
    items.push(...summaryRow(part.title, part.page, top, font));
    top -= row;
  }
  if (shown < cover.contents.length && room > 0) {
    const more = `and ${cover.contents.length - shown} more: see the contents`;
    items.push(...summaryRow(more, cover.contentsPage, top, font));
  }
}

function summaryRow(title: string, page: number, top: number, font: PageFont): PageItem[] {
  const style: TextStyle = { size: 9.5, weight: 'regular', ink: 'text' };
  const full = setBlock(title, WIDTH - 60, style, font);
  const line = full.lines.length > 1 ? `${full.lines[0]} …` : (full.lines[0] ?? '');
  const number = setBlock(String(page), 50, { ...style, ink: 'accent' }, font);
  return [
    ...placeBlock({ ...full, lines: [line] }, LEFT, top),
    ...placeBlock(number, 0, top, { right: RIGHT, font }),
    { kind: 'link', x: LEFT, y: top - 13, width: WIDTH, height: 13, page },
  ];
}
