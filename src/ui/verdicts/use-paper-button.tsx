import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { findType } from '../../core/documents/find-type.ts';
import { paperToAdd } from '../../core/rotations/paper-to-add.ts';
import { papersToUse, typeToUse } from '../../core/rotations/papers-to-use.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { desk } from '../navigation/desk.ts';
import { FaultNote } from '../shared/fault-note.tsx';

interface UsePaperButtonProps {
  readonly rotation: Rotation;
  /** Keys of the document types that would do. */
  readonly wants: readonly string[];
}

/**
 * Takes a paper that is here already for one that is wanted, and lays it on the desk for its dates. Where
 * several types would do and nothing tells which, the person says it.
 */
export function UsePaperButton({ rotation, wants }: UsePaperButtonProps) {
  const { data: types = [] } = useRead(['types'], () => client.documents.types());
  const { data: documents = [] } = useRead(['documents'], () => client.documents.list());
  const [isAsked, setAsked] = useState(false);
  const [chosen, setChosen] = useState<Document>();
  const use = useChange(({ document, type }: { document: Document; type: DocumentType }) => {
    const place = paperToAdd(type, rotation, documents);
    // One that is kept for another host counts here only once it is for any.
    const isElsewhere = document.host !== undefined && document.host !== rotation.host;
    const host = place.host ?? (isElsewhere ? null : undefined);
    return client.documents.update({ ...place, host, id: document.id });
  });
  const found = papersToUse(wants, rotation, documents, types);
  if (wants.length === 0 || found.open.length + found.placed.length === 0) return null;

  async function take(document: Document, key: string | undefined): Promise<void> {
    if (key === undefined) {
      setChosen(document);
      return;
    }
    if ((await use.run({ document, type: findType(types, key) })) !== undefined)
      desk.set(document.id);
  }

  if (!isAsked) {
    return (
      <Button variant="default" onClick={() => setAsked(true)}>
        Use one I have
      </Button>
    );
  }
  return (
    <>
      {chosen === undefined ? (
        <Select
          aria-label="Which one"
          placeholder="Which one"
          data={listPapers(found, types)}
          searchable
          autoFocus
          defaultDropdownOpened
          onChange={(id) => {
            const document = documents.find((one) => one.id === id);
            if (document !== undefined) void take(document, typeToUse(document, wants, types));
          }}
        />
      ) : (
        <Select
          aria-label={`What ${chosen.title} is`}
          placeholder={`${chosen.title} is`}
          data={wants.map((key) => ({ value: key, label: findType(types, key).title }))}
          autoFocus
          defaultDropdownOpened
          onChange={(key) => key !== null && void take(chosen, key)}
        />
      )}
      <Button variant="subtle" color="gray" onClick={() => setAsked(false)}>
        Cancel
      </Button>
      <FaultNote fault={use.fault} />
    </>
  );
}

/** By what taking them changes: one that counts as something else counts as that no more. */
function listPapers(
  { open, placed }: ReturnType<typeof papersToUse>,
  types: readonly DocumentType[],
) {
  const items = (list: readonly Document[], say: (document: Document) => string) =>
    list.map((document) => ({ value: document.id, label: say(document) }));
  const nameOf = ({ title, versions: [newest] }: Document) =>
    [title, newest?.fileName].filter((words) => words !== undefined).join(', ');
  return [
    { group: 'Not placed yet', items: items(open, nameOf) },
    {
      group: 'Count as something else now',
      items: items(placed, (one) => {
        const { title } = findType(types, one.type);
        return title === one.title ? nameOf(one) : `${nameOf(one)} (${title})`;
      }),
    },
  ].filter((group) => group.items.length > 0);
}
