import { Button, Select } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { type DocumentId, idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { type Choice, NOTHING_CHOSEN } from '../shared/list/choose-rows.ts';
import { SeveralBar } from '../shared/list/several-bar.tsx';

interface SeveralDocumentsProps {
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
  readonly types: readonly DocumentType[];
}

/** One type for all chosen documents, or all of them into the bin: one step of undo. */
export function SeveralDocuments({ choice, onChoice, types }: SeveralDocumentsProps) {
  const ids = [...choice.ids].map((id) => idOf<'document'>(id));
  const retype = useChange((input: { ids: DocumentId[]; type: string }) =>
    client.documents.updateSeveral(input),
  );
  const remove = useChange((input: { ids: DocumentId[] }) => client.documents.removeSeveral(input));
  async function settle(done: Promise<unknown>): Promise<void> {
    if ((await done) !== undefined) onChoice(NOTHING_CHOSEN);
  }
  return (
    <>
      <FaultNote fault={retype.fault ?? remove.fault} />
      <SeveralBar choice={choice} onChoice={onChoice}>
        <Select
          size="xs"
          aria-label="Type of what is chosen"
          placeholder="Set type"
          searchable
          data={types.map(({ key, title }) => ({ value: key, label: title }))}
          value={null}
          onChange={(type) => type !== null && void settle(retype.run({ ids, type }))}
        />
        <Button
          size="compact-xs"
          variant="default"
          disabled={remove.busy}
          onClick={() => void settle(remove.run({ ids }))}
        >
          Delete
        </Button>
      </SeveralBar>
    </>
  );
}
