import type { Sheet, SheetBlock } from '../../core/pages/sheet.ts';

/** A sheet as plain text, for an e-mail: the same blocks in the same order. */
export function writeSheetText({ title, subtitle, blocks, footer }: Sheet): string {
  return [title, subtitle, ...blocks.map(writeBlock), footer]
    .filter((part) => part !== '')
    .join('\n\n');
}

function writeBlock(block: SheetBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text.toUpperCase();
    case 'text':
      return block.text;
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'table':
      return block.rows.map((cells) => `- ${cells.join(' | ')}`).join('\n');
    case 'checklist':
      return block.items
        .map(({ text, detail }) => (detail === '' ? `[ ] ${text}` : `[ ] ${text} (${detail})`))
        .join('\n');
    case 'write-in':
      return `${block.label}: ____`;
  }
}
