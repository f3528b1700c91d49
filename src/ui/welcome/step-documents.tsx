import { Button, UnstyledButton } from '@mantine/core';
import { acceptedFiles, nameFileKinds } from '../../core/documents/file-kind.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
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
  const titles = new Map(types.map(({ key, title }) => [key, title]));
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
        {documents.map(({ id, title, type, versions: [newest] }) => (
          <li key={id}>
            <span className={classes.grow}>
              <UnstyledButton className={classes.open} onClick={() => desk.set(id)}>
                {title}
              </UnstyledButton>{' '}
              <span className={classes.quiet}>{newest?.fileName}</span>
            </span>
            <span className={classes.quiet}>{titles.get(type) ?? 'Type not set'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
