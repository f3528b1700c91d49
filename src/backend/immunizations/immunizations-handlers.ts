import { entrySchema } from '../../contract/schemas/immunization-schemas.ts';
import { changeEntry, type EntryChanges } from '../../core/immunizations/change-entry.ts';
import { nameEntryWithDay } from '../../core/immunizations/entry-words.ts';
import type { ImmunizationEntry } from '../../core/immunizations/immunization-record.ts';
import { type DoseOnCard, placeDoses } from '../../core/immunizations/place-doses.ts';
import { applyChanges } from '../../core/shared/apply-changes.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { DocumentId } from '../../core/shared/id.ts';
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
import { readProduct } from './read-product.ts';
import { reviewRecord } from './review-record.ts';

/** A new entry as far as it can be begun without knowing its kind. */
const NEW_ENTRY: Readonly<Record<string, unknown>> = { evidence: [], note: '', writtenAs: '' };

/** Throws Fault `entry-incomplete` where a new entry, or another kind, lacks what its kind needs. */
function requireWhole(entry: unknown): ImmunizationEntry {
  const { data, error } = entrySchema.safeParse(entry);
  if (data !== undefined) return data;
  const missing = [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ');
  throw new Fault('entry-incomplete', `An entry of this kind needs more: ${missing}. Name it.`);
}

function storeEntry(context: AppContext, changes: EntryChanges): ImmunizationEntry {
  const { entry, isNew } = makeEntry(context, changes);
  const label = `${isNew ? 'Added' : 'Changed'} ${nameEntryWithDay(entry)}`;
  return saveChange(context, label, (writable) => saveImmunization(writable, entry));
}

function storeDoses(
  context: AppContext,
  doses: readonly DoseOnCard[],
  card: DocumentId | undefined,
): ImmunizationEntry[] {
  const { db } = context.session.require();
  if (card !== undefined) requireDocument(db, card);
  const changes = placeDoses(listImmunizations(db), doses, card);
  const made = changes.map((one) => makeEntry(context, one).entry);
  if (made.length === 0) return [];
  const label =
    made.length === 1 ? 'Added 1 dose of a card' : `Added ${made.length} doses of a card`;
  return saveChange(context, label, (writable) =>
    made.map((entry) => saveImmunization(writable, entry)),
  );
}

/** The entry as it will be stored. Throws Faults where it is not whole or cannot be so. */
function makeEntry(context: AppContext, changes: EntryChanges) {
  const { db } = context.session.require();
  const known = changes.id === undefined ? undefined : requireImmunization(db, changes.id);
  for (const document of changes.evidence ?? []) requireDocument(db, document);
  const changed =
    known === undefined ? applyChanges(NEW_ENTRY, changes) : changeEntry(known, changes);
  const whole = requireWhole({ ...changed, id: known?.id ?? newId<'immunization'>() });
  const entry = readWords(whole, changes);
  checkDays(entry);
  return { entry, isNew: known === undefined };
}

/** A product given is mapped or refused; one that stands as it is stays. */
function readWords(entry: ImmunizationEntry, changes: EntryChanges): ImmunizationEntry {
  const isGiven = changes.kind === 'dose' && changes.product !== undefined;
  return entry.kind === 'dose' && isGiven ? readProduct(entry, changes.asTyped === true) : entry;
}

/** What is merely odd is a finding; what cannot be is refused here. */
function checkDays(entry: ImmunizationEntry): void {
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
  save: os.immunizations.save.handler(({ context, input }) => storeEntry(context, input)),
  saveDoses: os.immunizations.saveDoses.handler(({ context, input }) =>
    storeDoses(context, input.doses, input.card),
  ),
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
