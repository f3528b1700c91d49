import { MultiSelect, Select } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import type { EntryChanges, EntryDraft } from '../../core/immunizations/change-entry.ts';
import { TextField } from '../shared/text-field.tsx';
import { becomeKind, ENTRY_KINDS, kindOf } from './entry-kinds.ts';
import { KindFields } from './kind-fields.tsx';
import { RecordedDay } from './recorded-day.tsx';

const DAY_LABEL: Readonly<Record<EntryDraft['kind'], string>> = {
  dose: 'Given on',
  titer: 'Drawn on',
  'skin-test': 'Placed on',
  igra: 'Drawn on',
  'chest-x-ray': 'Taken on',
  'symptom-review': 'Reviewed on',
  'tb-treatment': 'Began on',
};

interface EntryFieldsProps {
  readonly draft: EntryDraft;
  /** False until a new entry has its day. */
  readonly dated: boolean;
  readonly documents: readonly Document[];
  readonly onChange: (changes: EntryChanges) => void;
}

/** What happened, when, with what result, and the papers that prove it. */
export function EntryFields({ draft, dated, documents, onChange }: EntryFieldsProps) {
  return (
    <>
      <Select
        label="What"
        data={ENTRY_KINDS}
        searchable
        allowDeselect={false}
        value={kindOf(draft)}
        onChange={(kind) => kind !== null && onChange(becomeKind(kind))}
      />
      <RecordedDay
        label={DAY_LABEL[draft.kind]}
        on={dated ? draft.on : undefined}
        writtenAs={draft.writtenAs}
        onChange={onChange}
      />
      <KindFields key={kindOf(draft)} draft={draft} onChange={onChange} />
      <MultiSelect
        label="Papers"
        description="The documents that prove it: card, laboratory report, signed form."
        placeholder={draft.evidence.length === 0 ? 'None chosen' : undefined}
        data={documents.map(({ id, title }) => ({ value: id, label: title }))}
        value={draft.evidence.filter((id) => documents.some((document) => document.id === id))}
        searchable
        onChange={(evidence) => onChange({ evidence: evidence })}
      />
      <TextField label="Note" prose value={draft.note} onSave={(note) => onChange({ note })} />
    </>
  );
}
