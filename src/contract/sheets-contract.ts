import { z } from 'zod';
import { base } from './base.ts';
import { longWork } from './progress.ts';
import { deliveredSchema, saveTargetSchema } from './save-target.ts';
import { typed } from './schemas/exactly.ts';
import { id } from './schemas/scalars.ts';
import { sheetSchema } from './schemas/sheet-schema.ts';

const rotation = id<'rotation'>();

/** Which sheet: one entry for each that can be printed, with what it is about. */
export const sheetChoiceSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pocket-pack'), rotation }),
  z.object({ kind: z.literal('physician-sheet') }),
  z.object({ kind: z.literal('deans-request') }),
]);

export type SheetChoice = z.infer<typeof sheetChoiceSchema>;

export const sheetsContract = {
  /** The page for the first day of a rotation, as the window shows it. */
  pocketPack: base.input(z.object({ rotation })).output(typed(sheetSchema)),
  /** The same blocks as a PDF. Fault `character-not-covered` where the font lacks a character. */
  print: base
    .input(z.object({ sheet: sheetChoiceSchema, to: saveTargetSchema }))
    .output(longWork(z.object({ files: z.array(deliveredSchema) }))),
};
