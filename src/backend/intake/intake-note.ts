import type { IntakeNote, IntakeNoteCode } from './taken-in.ts';

const MESSAGES: Record<IntakeNoteCode, string> = {
  'active-content-removed':
    'The copy for packets has no scripts and no automatic actions; the original is untouched.',
  'annotations-drawn-in': 'Stamps, notes and marks are part of the page in the copy for packets.',
  'attachments-removed': 'Files attached to this PDF do not go into packets.',
  'forms-drawn-in': 'The form is drawn in as it looks; fields can no longer be edited in packets.',
  'links-removed': 'Links to other files or programs do not go into packets.',
  repaired: 'This file had errors in its structure. A repaired copy that looks the same was made.',
  'signature-broken':
    'This file is digitally signed. Packets show the page, but only the original proves the signature.',
  'transparency-on-white': 'Transparent parts of this picture are shown on white.',
  'was-protected': 'This file came protected. Packets hold a copy without the protection.',
};

/** A note with the sentence that says it. */
export function intakeNote(code: IntakeNoteCode): IntakeNote {
  return { code, message: MESSAGES[code] };
}
