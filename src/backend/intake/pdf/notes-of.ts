import { intakeNote } from '../intake-note.ts';
import type { IntakeNote, IntakeNoteCode, PlaceableFacts } from '../taken-in.ts';
import type { MadeCopy } from './make-copy.ts';

/** What the person should know about the copy of a PDF. */
export function notesOf(
  facts: PlaceableFacts,
  copy: Pick<MadeCopy, 'removed' | 'removedLinks'>,
  soundEnd: boolean,
): IntakeNote[] {
  const codes: IntakeNoteCode[] = [];
  if (facts.protected) codes.push('was-protected');
  if (facts.signed) codes.push('signature-broken');
  if (facts.fields > 0) codes.push('forms-drawn-in');
  if (facts.marks > 0) codes.push('annotations-drawn-in');
  if (copy.removed.active) codes.push('active-content-removed');
  if (copy.removed.attachments) codes.push('attachments-removed');
  if (copy.removedLinks > 0) codes.push('links-removed');
  if (!soundEnd || facts.engine !== 'pdfjs') codes.push('repaired');
  return codes.map(intakeNote);
}
