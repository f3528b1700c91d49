import { z } from 'zod';
import type { Sheet, SheetBlock } from '../../core/pages/sheet.ts';
import { exactly } from './exactly.ts';

const blockSchema = exactly<SheetBlock>()(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('heading'), text: z.string() }),
    z.object({ kind: z.literal('text'), text: z.string() }),
    z.object({
      kind: z.literal('facts'),
      rows: z.array(z.object({ label: z.string(), value: z.string() })),
    }),
    z.object({
      kind: z.literal('table'),
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
    }),
    z.object({
      kind: z.literal('checklist'),
      items: z.array(z.object({ text: z.string(), detail: z.string() })),
    }),
    z.object({ kind: z.literal('write-in'), label: z.string(), lines: z.int() }),
  ]),
);

export const sheetSchema = exactly<Sheet>()(
  z.object({
    title: z.string(),
    subtitle: z.string(),
    blocks: z.array(blockSchema),
    footer: z.string(),
  }),
);
