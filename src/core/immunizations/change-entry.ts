import { applyChanges, type Changes } from '../shared/apply-changes.ts';
import type { ImmunizationEntry } from './immunization-record.ts';

/** What every kind has, and a change of kind keeps. */
export type RecordedFields = Pick<
  ImmunizationEntry,
  'id' | 'on' | 'evidence' | 'note' | 'writtenAs'
>;

/** An entry of any kind before it has an identifier. */
export type EntryDraft = ImmunizationEntry extends infer Entry
  ? Entry extends ImmunizationEntry
    ? Omit<Entry, 'id'>
    : never
  : never;

type ChangesOfKind<Entry> = Entry extends ImmunizationEntry
  ? Changes<Omit<Entry, 'kind'>> & Pick<Entry, 'kind'>
  : never;

/**
 * Fields of an entry to change: absent stays, null clears. Fields that only one kind has come with
 * that kind; what every kind has can change without it.
 */
export type EntryChanges =
  | ChangesOfKind<ImmunizationEntry>
  | (Changes<RecordedFields> & { readonly kind?: undefined });

/**
 * An entry with the fields changed. One of another kind keeps what every kind has, takes nothing over
 * that only the old kind said, and so is whole only where the change brings what its kind needs.
 */
export function changeEntry(entry: EntryDraft, changes: EntryChanges): EntryDraft {
  const isSameKind = changes.kind === undefined || changes.kind === entry.kind;
  return applyChanges<EntryDraft>(isSameKind ? entry : bareEntry(entry), changes);
}

/** What every kind has, as the kind that says nothing beside it. */
function bareEntry({ on, evidence, note, writtenAs }: Omit<RecordedFields, 'id'>): EntryDraft {
  return { kind: 'symptom-review', on, evidence, note, writtenAs };
}
