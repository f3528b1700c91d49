import type { NewImmunizationEntry } from '../../contract/schemas/immunization-schemas.ts';
import { nameEntryWithDay } from '../../core/immunizations/entry-words.ts';
import type { ImmunizationEntry } from '../../core/immunizations/immunization-record.ts';
import { Fault } from '../../core/shared/fault.ts';
import { os } from '../calls/os.ts';
import { newId } from '../database/new-id.ts';
import {
  listImmunizations,
  removeImmunization,
  saveImmunization,
} from '../rows/immunization-store.ts';
import { requireDocument, requireImmunization } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';
import { readSeason } from '../session/read-season.ts';
import { saveChange } from '../session/save-change.ts';
import { reviewRecord } from './review-record.ts';

function saveEntry(context: AppContext, given: NewImmunizationEntry): ImmunizationEntry {
  const { db } = context.session.require();
  const known = given.id === undefined ? undefined : requireImmunization(db, given.id);
  for (const document of given.evidence) requireDocument(db, document);
  checkDays(given);
  const entry = { ...given, id: known?.id ?? newId<'immunization'>() } as ImmunizationEntry;
  const label = `${known === undefined ? 'Added' : 'Changed'} ${nameEntryWithDay(entry)}`;
  return saveChange(context, label, (writable) => saveImmunization(writable, entry));
}

/** What is merely odd is a finding; what cannot be is refused here. */
function checkDays(entry: NewImmunizationEntry): void {
  if (entry.kind === 'skin-test' && entry.readOn !== undefined && entry.readOn < entry.on) {
    throw new Fault(
      'entry-dates-invalid',
      'It would be read before it was placed. Correct one of the dates.',
    );
  }
  if (
    entry.kind === 'tb-treatment' &&
    entry.completedOn !== undefined &&
    entry.completedOn < entry.on
  ) {
    throw new Fault(
      'entry-dates-invalid',
      'The treatment would be completed before it began. Correct one of the dates.',
    );
  }
}

export const immunizationsHandlers = {
  list: os.immunizations.list.handler(({ context }) =>
    listImmunizations(context.session.require().db),
  ),
  save: os.immunizations.save.handler(({ context, input }) => saveEntry(context, input)),
  remove: os.immunizations.remove.handler(({ context, input }) => {
    const entry = requireImmunization(context.session.require().db, input.id);
    const label = `Deleted ${nameEntryWithDay(entry)}`;
    saveChange(context, label, (db) => removeImmunization(db, input.id));
    return { label };
  }),
  review: os.immunizations.review.handler(({ context }) =>
    reviewRecord(readSeason(context), context.session.memory().season),
  ),
};
