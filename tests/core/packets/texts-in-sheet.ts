import type { Sheet, SheetBlock } from '../../../src/core/pages/sheet.ts';

function textsOfBlock(block: SheetBlock): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return [block.text];
    case 'facts':
      return block.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    case 'checklist':
      return block.items.flatMap(({ text, detail }) => [text, detail]);
    case 'write-in':
      return [block.label];
  }
}

/** Every text that a sheet holds, in its order. */
export function textsIn({ title, subtitle, blocks, footer }: Sheet): string[] {
  return [title, subtitle, ...blocks.flatMap(textsOfBlock), footer];
}
