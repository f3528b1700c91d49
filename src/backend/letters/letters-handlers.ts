import type { Letter } from '../../core/rotations/letter.ts';
import { applyChanges, type Changes } from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { LetterId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import type { ReadableDb } from '../database/handles.ts';
import { newId } from '../database/new-id.ts';
import { listLetters, removeLetter, saveLetter } from '../rows/letter-store.ts';
import { readProfile } from '../rows/profile-store.ts';
import { requireLetter, requireRotation } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { saveChange } from '../session/save-change.ts';

function freshLetter(db: ReadableDb): Letter {
  const { specialty } = readProfile(db);
  return { id: newId<'letter'>(), writer: '', role: '', specialty, uploadedTo: '', notes: '' };
}

function storeLetter(context: AppContext, input: Changes<Letter>): Letter {
  const { db } = context.session.require();
  const known = input.id === undefined ? undefined : requireLetter(db, input.id);
  const letter = applyChanges(known ?? freshLetter(db), input);
  checkLetter(db, letter);
  const label = `${known === undefined ? 'Added' : 'Changed'} the letter of ${letter.writer}`;
  return saveChange(context, label, (writable) => saveLetter(writable, letter));
}

function checkLetter(db: ReadableDb, { writer, rotation }: Letter): void {
  if (writer.trim() === '') {
    throw new Fault('letter-writer-missing', 'A letter needs its writer. Type in who writes it.');
  }
  if (rotation !== undefined) requireRotation(db, rotation);
}

function deleteLetter(context: AppContext, id: LetterId): { label: string } {
  const label = `Deleted the letter of ${requireLetter(context.session.require().db, id).writer}`;
  saveChange(context, label, (db) => removeLetter(db, id));
  return { label };
}

export const lettersHandlers = {
  list: os.letters.list.handler(({ context }) => listLetters(context.session.require().db)),
  save: os.letters.save.handler(({ context, input }) => storeLetter(context, input)),
  remove: os.letters.remove.handler(({ context, input }) => deleteLetter(context, input.id)),
};
