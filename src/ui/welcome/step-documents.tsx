import { Button, UnstyledButton } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { acceptedFiles, nameFileKinds } from '../../core/documents/file-kind.ts';
import { findType } from '../../core/documents/find-type.ts';
import { PAPER_NEED_WORDS, paperNeeds } from '../../core/documents/paper-needs.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { useToday } from '../data/use-status.ts';
import { GoThroughButton } from '../intake/go-through-button.tsx';
import { importFiles } from '../intake/import-files.ts';
import { ImportReportPanel } from '../intake/import-report.tsx';
import { pickFiles } from '../intake/pick-files.ts';
import { desk } from '../navigation/desk.ts';
import classes from './welcome.module.css';

/** Drop or choose the first files; what came of each shows below. */
export function StepDocuments() {
  const documents = useRead(['documents'], () => client.documents.list()).data ?? [];
  const types = useRead(['types'], () => client.documents.types()).data ?? [];
  return (
    <>
      <div className={classes.drop}>
        <span>Drop {nameFileKinds('or')} files anywhere in this window</span>
        <Button onClick={() => void pickFiles(acceptedFiles()).then((files) => importFiles(files))}>
          Choose files
        </Button>
      </div>
      <ImportReportPanel />
      <GoThroughButton documents={documents} types={types} />
      <ul className={classes.rows} aria-label="Documents added">
        {documents.map((document) => (
          <li key={document.id}>
            <span className={classes.grow}>
              <UnstyledButton className={classes.open} onClick={() => desk.set(document.id)}>
                {document.title}
              </UnstyledButton>{' '}
              <span className={classes.quiet}>{document.versions[0]?.fileName}</span>
            </span>
            <Standing document={document} type={findType(types, document.type)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What it is, and after it what it still needs; of one that nobody named, only that. */
function Standing({
  document,
  type,
}: {
  readonly document: Document;
  readonly type: DocumentType;
}) {
  const needs = paperNeeds(document, type, useToday()).map((need) => PAPER_NEED_WORDS[need]);
  return (
    <span className={classes.quiet}>
      {needs.includes(PAPER_NEED_WORDS.type) ? '' : type.title}{' '}
      {needs.length > 0 && <b>{needs.join(' ')}</b>}
    </span>
  );
}
