import { ActionIcon, Button } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import type { Document } from '../../core/documents/document.ts';
import type { VersionId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useSave } from '../delivery/use-save.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { DayText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { InspectorGroup } from '../shared/inspector.tsx';
import classes from './documents.module.css';

interface VersionListProps {
  readonly document: Document;
  readonly shown: VersionId | undefined;
  readonly onShow: (id: VersionId) => void;
}

/** Versions newest first; files dropped here become new ones. */
export function VersionList({ document, shown, onShow }: VersionListProps) {
  const remove = useChange((id: VersionId) => client.documents.removeVersion({ id }));
  const original = useSave('not encrypted, as it came.');
  return (
    <InspectorGroup title="Versions, newest first">
      <FaultNote fault={remove.fault ?? original.fault} />
      <div data-drop-document={document.id} data-drop-title={document.title}>
        <ul className={classes.versions}>
          {document.versions.map((version) => (
            <li key={version.id} className={classes.version}>
              <span className={classes.versionName}>
                {version.fileName}
                <div className={classes.quiet}>
                  {version.pages} {version.pages === 1 ? 'page' : 'pages'}, added{' '}
                  <DayText day={version.addedOn} />
                  {version.notes.map((note) => (
                    <div key={note.code}>{note.message}</div>
                  ))}
                </div>
              </span>
              {version.id !== shown && (
                <Button variant="subtle" onClick={() => onShow(version.id)}>
                  Show
                </Button>
              )}
              <ActionIcon
                aria-label={`Save ${version.fileName} as it came`}
                onClick={() =>
                  void original.save((to) => client.documents.saveFile({ version: version.id, to }))
                }
              >
                <IconDownload size={16} aria-hidden />
              </ActionIcon>
              {document.versions.length > 1 && (
                <ActionIcon
                  aria-label={`Delete version ${version.fileName}`}
                  onClick={() => void remove.run(version.id)}
                >
                  <IconTrash size={16} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
        <Button
          mt={8}
          variant="default"
          onClick={() => void addDocuments({ document: document.id })}
        >
          {document.versions.length === 0 ? 'Add its file' : 'Add version'}
        </Button>
      </div>
    </InspectorGroup>
  );
}
