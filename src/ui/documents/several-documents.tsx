import { Select } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import type { Choice } from '../shared/list/choose-rows.ts';
import { SeveralBar } from '../shared/list/several-bar.tsx';
import { useSeveral } from '../shared/list/use-several.ts';

interface SeveralDocumentsProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly types: readonly DocumentType[];
}

/** One type for all chosen documents, or all of them into the bin: one step of undo. */
export function SeveralDocuments({ choice, onChoice, types }: SeveralDocumentsProps) {
  const ids = [...choice.ids].map((id) => idOf<'document'>(id));
  const retype = useSeveral(
    (type: string) => client.documents.updateSeveral({ ids, type }),
    onChoice,
  );
  const remove = useSeveral(() => client.documents.removeSeveral({ ids }), onChoice);
  return (
    <SeveralBar choice={choice} onChoice={onChoice} remove={remove} fault={retype.fault}>
      <Select
        size="xs"
        aria-label="Type of what is chosen"
        placeholder="Set type"
        searchable
        data={types.map(({ key, title }) => ({ value: key, label: title }))}
        value={null}
        onChange={(type) => type !== null && void retype.run(type)}
      />
    </SeveralBar>
  );
}
