import type {
  ImmunizationReview,
  NewImmunizationEntry,
} from '../../contract/immunizations-contract.ts';
import { listLabOrders } from '../../core/hosts/lab-orders.ts';
import { physicianSheet } from '../../core/hosts/physician-sheet.ts';
import { nameEntryWithDay } from '../../core/immunizations/entry-words.ts';
import { formBlocks } from '../../core/immunizations/form-blocks.ts';
import type {
  ImmunizationEntry,
  ImmunizationRecord,
} from '../../core/immunizations/immunization-record.ts';
import { validateRecord } from '../../core/immunizations/validate-record.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { ImmunizationId } from '../../core/shared/id.ts';
import { os } from '../calls/os.ts';
import type { AppContext } from '../context.ts';
import { judgeSeason, readSeason, type SeasonRows } from '../read-season.ts';
import { requireDocument, requireImmunization } from '../require-rows.ts';
import { saveChange } from '../save-change.ts';
import { newId } from '../vault/new-id.ts';
import { listImmunizations, removeImmunization, saveImmunization } from './immunization-store.ts';

function saveEntry(context: AppContext, given: NewImmunizationEntry): ImmunizationEntry {
  const { db } = context.session.require();
  const known = given.id === undefined ? undefined : requireImmunization(db, given.id);
  for (const document of given.evidence) requireDocument(db, document);
  checkDays(given);
  const entry = { ...given, id: known?.id ?? (newId() as ImmunizationId) } as ImmunizationEntry;
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

/** Findings, blocks, orders and the sheet are functions of the rows, made anew at every look. */
function review(rows: SeasonRows): ImmunizationReview {
  const { profile, today, documents } = rows;
  const record = withPapersAtHand(rows);
  const at = { dateOfBirth: profile.dateOfBirth, today };
  const blocks = formBlocks(record, at);
  const orders = listLabOrders({
    judged: judgeSeason(rows).map(({ host, verdicts }) => ({ host, verdicts: verdicts.items })),
    types: rows.types,
    proofs: rows.proofs,
    record,
    at,
  });
  const sheet = physicianSheet({ profile, blocks, orders, documents, today });
  return { findings: validateRecord(record, at), blocks, orders, sheet };
}

/** A paper that went while its entry stayed, by undoing an import, is no paper. */
function withPapersAtHand({ record, documents }: SeasonRows): ImmunizationRecord {
  const held = new Set(documents.map(({ id }) => id));
  return record.map((entry) => ({
    ...entry,
    evidence: entry.evidence.filter((id) => held.has(id)),
  }));
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
  review: os.immunizations.review.handler(({ context }) => review(readSeason(context))),
};
