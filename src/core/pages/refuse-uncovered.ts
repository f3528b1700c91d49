import { Fault } from '../shared/fault.ts';
import { describeUncovered, findUncovered } from './find-uncovered.ts';
import type { PageFont } from './page-font.ts';
import type { Sheet, SheetBlock } from './sheet.ts';
import { tidyText } from './tidy-text.ts';

/** A text of a sheet with its place in words. */
type Placed = readonly [text: string, place: string];

/** Throws Fault `character-not-covered` for the first character of a sheet that cannot be printed right. */
export function refuseUncovered(sheet: Sheet, font: PageFont): void {
  const texts: readonly Placed[] = [
    [sheet.title, 'the title'],
    [sheet.subtitle, 'the line under the title'],
    ...sheet.blocks.flatMap(textsOf),
    [sheet.footer, 'the footer'],
  ];
  for (const [text, place] of texts) {
    const uncovered = findUncovered(tidyText(text), font);
    if (uncovered !== undefined)
      throw new Fault('character-not-covered', describeUncovered(uncovered, place));
  }
}

function textsOf(block: SheetBlock): Placed[] {
  switch (block.kind) {
    case 'heading':
      return [[block.text, 'a heading']];
    case 'text':
      return block.text.split('\n').map((line) => [line, 'the text']);
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [
        [label, 'a label'],
        [value, `"${label}"`],
      ]);
    case 'table':
      return [
        ...block.columns.map((name): Placed => [name, 'the name of a column']),
        ...block.rows.flatMap((row) =>
          row.map((cell, at): Placed => [cell, `the column "${block.columns[at] ?? ''}"`]),
        ),
      ];
    case 'checklist':
      return block.items.flatMap(({ text, detail }) => [
        [text, 'the checklist'],
        [detail, `what is said under "${text}"`],
      ]);
    case 'write-in':
      return [[block.label, 'a label']];
  }
}
