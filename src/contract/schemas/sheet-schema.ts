import { z } from 'zod';
import type { Sheet } from '../../core/shared/sheet.ts';

const label = z.string();

/** A page to print, as the window and the PDF both show it. */
export const sheetSchema = z.object({
  title: z.string(),
  subtitle: z.string(),
  blocks: z.array(
    z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('heading'), text: z.string() }),
      z.object({ kind: z.literal('text'), text: z.string() }),
      z.object({
        kind: z.literal('facts'),
        rows: z.array(z.object({ label, value: z.string() })),
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
      z.object({ kind: z.literal('write-in'), label, lines: z.int() }),
    ]),
  ),
  footer: z.string(),
}) satisfies z.ZodType<Sheet>;
