import { Button, Menu } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { paperToAdd } from '../../core/rotations/paper-to-add.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { addPaper } from '../intake/add-paper.ts';

interface AddPaperButtonProps {
  readonly rotation: Rotation;
  /** Keys of the document types that would do. */
  readonly wants: readonly string[];
}

/**
 * Adds the paper that a verdict wants: as its type, and of a host's own as that host's. Where several
 * types would do, the person says first which one it is.
 */
export function AddPaperButton({ rotation, wants }: AddPaperButtonProps) {
  const { data: types = [] } = useRead(['types'], () => client.documents.types());
  const { data: documents = [] } = useRead(['documents'], () => client.documents.list());
  const wanted = types.filter(({ key }) => wants.includes(key));
  const add = (type?: DocumentType) => void addPaper(type && paperToAdd(type, rotation, documents));
  if (wanted.length < 2) {
    return (
      <Button variant="default" onClick={() => add(wanted[0])}>
        Add document
      </Button>
    );
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default">Add document</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {wanted.map((type) => (
          <Menu.Item key={type.key} onClick={() => add(type)}>
            {type.title}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => add()}>Another document</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
