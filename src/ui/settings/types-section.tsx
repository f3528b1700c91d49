import { Button, UnstyledButton } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { client } from '../data/client.ts';
import { EditScope } from '../data/edit-scope.tsx';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';
import classes from './settings.module.css';
import { TypeEditor } from './type-editor.tsx';

function newType(taken: ReadonlySet<string>): DocumentType {
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return {
    key: `own-${number}`,
    title: 'New type',
    group: 'personal',
    issuer: '',
    validity: { kind: 'none' },
    facts: [],
    note: '',
  };
}

/** The catalogue of document types, with the user's own; any of them can be changed. */
export function TypesSection() {
  const { data: types } = useRead(['types'], () => client.documents.types());
  const [key, setKey] = useHeld<string | undefined>('type', undefined, { isTyped: false });
  const save = useChange((type: DocumentType) =>
    client.documents.saveType({ ...type, facts: [...type.facts] }),
  );
  const remove = useChange((name: string) => client.documents.removeType({ key: name }));
  if (types === undefined) return null;
  const shown = types.find((type) => type.key === key);

  async function add(): Promise<void> {
    const saved = await save.run(newType(new Set((types ?? []).map((type) => type.key))));
    if (saved !== undefined) setKey(saved.key);
  }

  return (
    <div className={classes.types}>
      <div className={classes.group}>
        <div>
          <Button variant="default" onClick={() => void add()}>
            Add document type
          </Button>
        </div>
        <ul className={classes.typeList} aria-label="Document types">
          {GROUP_ORDER.flatMap((group) =>
            types
              .filter((type) => type.group === group)
              .map((type) => (
                <li key={type.key}>
                  <UnstyledButton
                    className={classes.type}
                    aria-current={type.key === key}
                    onClick={() => setKey(type.key)}
                  >
                    {type.title} <small>{GROUP_WORDS[group]}</small>
                  </UnstyledButton>
                </li>
              )),
          )}
        </ul>
      </div>
      <div className={classes.group}>
        <FaultNote fault={save.fault ?? remove.fault} />
        {shown === undefined ? (
          <p>Choose a type to see or change its validity rule.</p>
        ) : (
          <EditScope key={shown.key} name={shown.key}>
            <TypeEditor
              type={shown}
              onSave={(type) => void save.run(type)}
              onRemove={() => void remove.run(shown.key)}
            />
          </EditScope>
        )}
      </div>
    </div>
  );
}
