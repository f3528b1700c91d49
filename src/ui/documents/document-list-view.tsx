import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { nameFileKinds } from '../../core/documents/file-kind.ts';
import { client } from '../data/client.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { useRead } from '../data/use-read.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { GoThroughButton } from '../intake/go-through-button.tsx';
import { ImportReportPanel } from '../intake/import-report.tsx';
import { DocumentViews } from '../navigation/document-views.tsx';
import { select, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { DocumentInspector } from './document-inspector.tsx';
import { DocumentTable } from './document-table.tsx';
import classes from './documents.module.css';

function Filters(props: {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly group: string | null;
  readonly onGroup: (group: string | null) => void;
}) {
  return (
    <div className={`${classes.filters} no-print`}>
      <TextInput
        aria-label="Filter documents"
        placeholder="Filter by title, type or issuer"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={props.words}
        onChange={(event) => props.onWords(event.currentTarget.value)}
      />
      <Select
        aria-label="Group"
        placeholder="All groups"
        clearable
        data={GROUP_ORDER.map((group) => ({ value: group, label: GROUP_WORDS[group] }))}
        value={props.group}
        onChange={props.onGroup}
      />
    </div>
  );
}

interface SelectedDocumentProps {
  readonly document: Document;
  readonly types: readonly DocumentType[];
}

/** The season is judged once for whatever is selected, and only while something is. */
function SelectedDocument({ document, types }: SelectedDocumentProps) {
  const { season } = useJudgedSeason();
  return (
    <DocumentInspector
      key={document.id}
      document={document}
      types={types}
      season={season}
      onClose={() => select(undefined)}
    />
  );
}

/** Every document by group, with what it holds until; the inspector edits and previews it. */
export function DocumentListView() {
  const { selected, intent } = useSpot();
  const { data: documents, fault } = useRead(['documents'], () => client.documents.list());
  const { data: types } = useRead(['types'], () => client.documents.types());
  const { data: hosts = [] } = useRead(['hosts'], () => client.hosts.list());
  const [words, setWords] = useState('');
  const [group, setGroup] = useState<string | null>(null);
  useEffect(() => {
    if (intent !== 'new') return;
    // Asked once: a reload would ask again, unbidden.
    select(selected);
    void addDocuments();
  }, [intent, selected]);
  if (fault !== undefined) return <FaultNote fault={fault} />;
  if (documents === undefined || types === undefined) return null;
  const shown = documents.find(({ id }) => id === selected);
  const count = documents.length === 1 ? '1 document' : `${documents.length} documents`;
  const main = (
    <Screen
      title="Documents"
      summary={documents.length > 0 ? count : undefined}
      actions={
        <>
          <GoThroughButton documents={documents} types={types} />
          <Button onClick={() => void addDocuments()}>Add documents</Button>
        </>
      }
    >
      <DocumentViews />
      <ImportReportPanel />
      {documents.length === 0 ? (
        <EmptyState
          sentence={`Drop ${nameFileKinds('or')} files anywhere in this window, and each is kept, checked and ready for packets.`}
          action={{ label: 'Choose files', run: () => void addDocuments() }}
        />
      ) : (
        <>
          <Filters words={words} onWords={setWords} group={group} onGroup={setGroup} />
          <DocumentTable
            documents={documents}
            types={types}
            hosts={hosts}
            words={words}
            group={group}
            selected={selected}
          />
        </>
      )}
    </Screen>
  );
  return (
    <ResizablePanes
      name="documents"
      initial={440}
      main={main}
      side={shown && <SelectedDocument document={shown} types={types} />}
    />
  );
}
