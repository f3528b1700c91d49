import { Button } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { client } from '../data/client.ts';
import { EditScope } from '../data/edit-scope.tsx';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { useToday } from '../data/use-status.ts';
import { desk } from '../navigation/desk.ts';
import { HistoryButton } from '../navigation/history-button.tsx';
import { Preview } from '../preview/preview.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { TextField } from '../shared/text-field.tsx';
import { DocumentVerdicts } from './document-verdicts.tsx';
import { HoldMark } from './hold-mark.tsx';
import { judgeHold } from './judge-hold.ts';
import { PlaceFields } from './place-fields.tsx';
import { TypeSelect } from './type-select.tsx';
import { usePaperChanges } from './use-paper-changes.ts';
import { VersionFields } from './version-fields.tsx';
import { VersionList } from './version-list.tsx';

interface DocumentInspectorProps {
  readonly document: Document;
  readonly types: readonly DocumentType[];
  /** What rests on the document, once the season is judged. */
  readonly season: JudgedSeason | undefined;
  readonly onClose: () => void;
}

/** One document: what it is, its dates and facts, what rests on it, its versions, and how it looks. */
export function DocumentInspector({ document, types, season, onClose }: DocumentInspectorProps) {
  const today = useToday();
  const [picked, setPicked] = useHeld<string | undefined>(`version of ${document.id}`, undefined, {
    isTyped: false,
  });
  const changes = usePaperChanges(document.id);
  const remove = useChange(() => client.documents.remove({ id: document.id }));
  const type = types.find(({ key }) => key === document.type);
  const version = document.versions.find(({ id }) => id === picked) ?? document.versions[0];
  const { save } = changes;

  async function deleteIt(): Promise<void> {
    if ((await remove.run(undefined)) !== undefined) onClose();
  }

  return (
    <Inspector
      title={document.title}
      subtitle={
        <>
          <HoldMark hold={judgeHold(document, type, today)} />
          <div>{version?.fileName}</div>
        </>
      }
      onClose={onClose}
      footer={
        <>
          <Button variant="default" disabled={remove.busy} onClick={() => void deleteIt()}>
            Delete document
          </Button>
          <HistoryButton thing={document.id} />
        </>
      }
    >
      {version !== undefined && (
        <Button variant="default" onClick={() => desk.set(document.id)}>
          Open beside its fields
        </Button>
      )}
      <FaultNote fault={changes.fault ?? remove.fault} />
      <TextField label="Title" value={document.title} onSave={(title) => save({ title })} />
      <TypeSelect value={document.type} types={types} onChange={(key) => save({ type: key })} />
      <PlaceFields document={document} type={type} onSave={save} />
      {version !== undefined && (
        <EditScope key={version.id} name={version.id}>
          <VersionFields
            version={version}
            type={type}
            onSave={(patch) => changes.saveVersion(version.id, patch)}
            fault={changes.versionFault}
          />
        </EditScope>
      )}
      <TextField label="Issuer" value={document.issuer} onSave={(issuer) => save({ issuer })} />
      <TextField label="Notes" prose value={document.notes} onSave={(notes) => save({ notes })} />
      {season !== undefined && <DocumentVerdicts document={document} season={season} />}
      <VersionList document={document} shown={version?.id} onShow={setPicked} />
      {version !== undefined && (
        <InspectorGroup title="Preview">
          <Preview key={version.id} version={version.id} />
        </InspectorGroup>
      )}
    </Inspector>
  );
}
