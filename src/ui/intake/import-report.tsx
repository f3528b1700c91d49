import { ActionIcon, Button, PasswordInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { findType } from '../../core/documents/find-type.ts';
import { lowerTitle } from '../../core/requirements/describe-type.ts';
import { withArticle } from '../../core/shared/with-article.ts';
import { client } from '../data/client.ts';
import { useStore } from '../data/store.ts';
import { useRead } from '../data/use-read.ts';
import { showPaper } from '../navigation/show-paper.ts';
import { AskHosts } from './ask-hosts.tsx';
import { describeReport, lastImport, retryWithPassword } from './import-files.ts';
import classes from './import-report.module.css';

function AskPassword({ file, code }: { readonly file: string; readonly code: string }) {
  const [password, setPassword] = useState('');
  return (
    <form
      className={classes.ask}
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== '') void retryWithPassword(file, password);
      }}
    >
      <PasswordInput
        size="xs"
        aria-label={`Password of ${file}`}
        placeholder={code.includes('wrong') ? 'Another password' : 'Password of the file'}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="off"
      />
      <Button type="submit" variant="default">
        Add with password
      </Button>
    </form>
  );
}

/** How the last import went: added, already here, refused with the sentence and the remedy. */
export function ImportReportPanel() {
  const last = useStore(lastImport);
  const { data: types = [] } = useRead(['types'], () => client.documents.types());
  const nameType = (key: string) => withArticle(lowerTitle(findType(types, key)));
  if (last === undefined) return null;
  const { added, duplicates, assigned, repaired, refused } = last.report;
  const changed = added.flatMap(({ file, notes }) => notes.map((note) => ({ file, note })));
  return (
    <section className={classes.report} aria-label="How the import went">
      <header className={classes.head}>
        <b>{describeReport(last.report)}</b>
        <ActionIcon
          size="sm"
          aria-label="Dismiss the import report"
          onClick={() => lastImport.set(undefined)}
        >
          <IconX size={14} aria-hidden />
        </ActionIcon>
      </header>
      <ul className={classes.items}>
        {refused.map(({ file, code, message }) => (
          <li key={`${file}-${code}`}>
            <b>{file}</b> {message}
            {code.includes('password') && <AskPassword key={code} file={file} code={code} />}
          </li>
        ))}
        <AskHosts added={added} />
        {assigned.map(({ file, document, type }) => (
          <li key={`assigned-${file}`}>
            <b>{file}</b> was here already and is now {nameType(type)}.{' '}
            <Button variant="subtle" size="compact-xs" onClick={() => showPaper(document)}>
              Show it
            </Button>
          </li>
        ))}
        {duplicates.map(({ file, document }) => (
          <li key={`same-${file}`}>
            <b>{file}</b> is already here.{' '}
            <Button variant="subtle" size="compact-xs" onClick={() => showPaper(document)}>
              Show it
            </Button>
          </li>
        ))}
        {repaired.map(({ file, document }) => (
          <li key={`whole-${file}`}>
            <b>{file}</b> was damaged in the vault and is whole again.{' '}
            <Button variant="subtle" size="compact-xs" onClick={() => showPaper(document)}>
              Show it
            </Button>
          </li>
        ))}
        {changed.map(({ file, note }) => (
          <li key={`${file}-${note.code}`} className={classes.quiet}>
            {file}: {note.message}
          </li>
        ))}
      </ul>
    </section>
  );
}
