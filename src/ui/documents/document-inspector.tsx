import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useToday } from '../data/use-status.ts';
import { HistoryButton } from '../navigation/history-button.tsx';
import { Preview } from '../preview/preview.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { TextField } from '../shared/text-field.tsx';
import { DocumentVerdicts } from './document-verdicts.tsx';
import { HoldMark } from './hold-mark.tsx';
import { judgeHold } from './judge-hold.ts';
import { PlaceFields } from './place-fields.tsx';
import { VersionFields } from './version-fields.tsx';
import { VersionList } from './version-list.tsx';

interface DocumentInspectorProps {
  readonly document: Document;
  readonly types: readonly DocumentType[];
  /** What rests on the document, once the season is judged. */
  readonly season: JudgedSeason | undefined;
  readonly onClose: () => void;
}

type DocumentPatch = Parameters<typeof client.documents.update>[0];

function groupTypes(types: readonly DocumentType[]) {
  return GROUP_ORDER.map((group) => ({
    group: GROUP_WORDS[group],
    items: types
      .filter((type) => type.group === group)
      .map(({ key, title }) => ({ value: key, label: title })),
  })).filter(({ items }) => items.length > 0);
}

/** One document: what it is, its dates and facts, what rests on it, its versions, and how it looks. */
export function DocumentInspector({ document, types, season, onClose }: DocumentInspectorProps) {
  const today = useToday();
  const [picked, setPicked] = useState<string>();
  const update = useChange((patch: DocumentPatch) => client.documents.update(patch));
  const remove = useChange(() => client.documents.remove({ id: document.id }));
  const type = types.find(({ key }) => key === document.type);
  const version = document.versions.find(({ id }) => id === picked) ?? document.versions[0];
  const save = (patch: Omit<DocumentPatch, 'id'>) => void update.run({ id: document.id, ...patch });

  async function deleteIt(): Promise<void> {
    if ((await remove.run(undefined)) !== undefined) onClose();
  }

  return (
    <Inspector
      title={document.title}
      subtitle={<HoldMark hold={judgeHold(document, type, today)} />}
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
      <FaultNote fault={update.fault ?? remove.fault} />
      <TextField label="Title" value={document.title} onSave={(title) => save({ title })} />
      <Select
        label="Type"
        description={type?.note}
        data={groupTypes(types)}
        searchable
        allowDeselect={false}
        value={document.type}
        onChange={(key) => key !== null && save({ type: key })}
      />
      <PlaceFields document={document} type={type} onSave={save} />
      {version !== undefined && <VersionFields key={version.id} version={version} type={type} />}
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
