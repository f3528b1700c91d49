import { Button } from '@mantine/core';
import { useEffect } from 'react';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { nameFileKinds } from '../../core/documents/file-kind.ts';
import type { Host } from '../../core/hosts/host.ts';
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
import { FilteredList } from '../shared/list/filtered-list.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { DocumentInspector } from './document-inspector.tsx';
import { DOCUMENT_NARROWINGS } from './document-narrowings.ts';
import { DocumentTable } from './document-table.tsx';
import { SeveralDocuments } from './several-documents.tsx';
import { useDocumentRows } from './use-document-rows.ts';

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

interface DocumentListProps {
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  readonly selected: string | undefined;
}

const NO_HOSTS: readonly Host[] = [];

/** What the filters leave, and what can be done with several at once. */
function DocumentList({ documents, types, selected }: DocumentListProps) {
  const { data: hosts = NO_HOSTS } = useRead(['hosts'], () => client.hosts.list());
  return (
    <FilteredList
      thing="document"
      lookedFor="title, type or issuer"
      all={useDocumentRows(documents, types, hosts)}
      idOf={({ document }) => document.id}
      narrowings={DOCUMENT_NARROWINGS}
      several={(part) => <SeveralDocuments {...part} types={types} />}
    >
      {(part) => <DocumentTable {...part} selected={selected} />}
    </FilteredList>
  );
}

/** Every document by group, with what it holds until; the inspector edits and previews it. */
export function DocumentListView() {
  const { selected, intent } = useSpot();
  const { data: documents, fault } = useRead(['documents'], () => client.documents.list());
  const { data: types } = useRead(['types'], () => client.documents.types());
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
        <DocumentList documents={documents} types={types} selected={selected} />
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
