import type { IntakeNote, IntakeNoteCode, PlaceableFacts } from '../taken-in.ts';

const MESSAGES: Record<IntakeNoteCode, string> = {
  'active-content-removed':
    'The copy for packets has no scripts and no automatic actions; the original is untouched.',
  'annotations-drawn-in': 'Stamps, notes and marks are part of the page in the copy for packets.',
  'attachments-removed': 'Files attached to this PDF do not go into packets.',
  'forms-drawn-in': 'The form is drawn in as it looks; fields can no longer be edited in packets.',
  'layers-flattened': 'Hidden layers of this PDF do not go into packets.',
  'links-removed': 'Links to other files or programs do not go into packets.',
  repaired: 'This file had errors in its structure. A repaired copy that looks the same was made.',
  'signature-broken':
    'This file is digitally signed. Packets show the page, but only the original proves the signature.',
  'transparency-on-white': 'Transparent parts of this picture are shown on white.',
  'was-protected': 'This file came protected. Packets hold a copy without the protection.',
};

export function intakeNote(code: IntakeNoteCode): IntakeNote {
  return { code, message: MESSAGES[code] };
}

/** What the person should know about the copy of a PDF. */
export function notesOf(
  original: Uint8Array,
  facts: PlaceableFacts,
  removedLinks: number,
): IntakeNote[] {
  const codes: IntakeNoteCode[] = [];
  if (facts.protected) codes.push('was-protected');
  if (facts.signed) codes.push('signature-broken');
  if (facts.fields > 0) codes.push('forms-drawn-in');
  if (facts.marks > 0) codes.push('annotations-drawn-in');
  if (removedLinks > 0) codes.push('links-removed');
  if (facts.engine !== 'pdfjs' || original.length === 0) codes.push('repaired');
  return codes.map(intakeNote);
}
