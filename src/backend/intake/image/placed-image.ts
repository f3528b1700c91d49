import { MAKER } from '../intake-limits.ts';
import { intakeNote } from '../intake-note.ts';
import { pageFacts } from '../page-facts.ts';
import type { Placed } from '../placed.ts';
import type { IntakeNoteCode } from '../taken-in.ts';

/** The facts of a page made from a picture. */
export async function placedImage(
  placeable: Uint8Array,
  notes: readonly IntakeNoteCode[],
): Promise<Placed> {
  return {
    placeable,
    facts: {
      maker: MAKER,
      pages: await pageFacts(placeable),
      outline: [],
      protected: false,
      signed: false,
      fields: 0,
      marks: 0,
      engine: 'own',
    },
    notes: notes.map(intakeNote),
  };
}
