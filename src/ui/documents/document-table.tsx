import { UnstyledButton } from '@mantine/core';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import { useToday } from '../data/use-status.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';
import classes from './documents.module.css';
import { HoldMark } from './hold-mark.tsx';
import { judgeHold } from './judge-hold.ts';

interface DocumentTableProps {
  readonly documents: readonly Document[];
  readonly types: readonly DocumentType[];
  readonly hosts: readonly Pick<Host, 'id' | 'name'>[];
  readonly words: string;
  readonly group: string | null;
  readonly selected: string | undefined;
}

function matches(document: Document, type: DocumentType | undefined, words: string): boolean {
  const text = `${document.title} ${type?.title ?? ''} ${document.issuer}`.toLowerCase();
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Row(props: {
  readonly document: Document;
  readonly type: DocumentType | undefined;
  readonly host: Pick<Host, 'name'> | undefined;
  readonly selected: boolean;
}) {
  const { document, type, host, selected } = props;
  const [newest] = document.versions;
  const hold = judgeHold(document, type, useToday());
  return (
    <tr data-selected={selected || undefined}>
      <th scope="row">
        <UnstyledButton
          className={classes.open}
          aria-pressed={selected}
          onClick={() => select(document.id)}
        >
          {document.title}
        </UnstyledButton>
        <div className={classes.quiet}>
          {[
            newest?.fileName,
            type?.title,
            host === undefined ? document.issuer : `for ${host.name}`,
          ]
            .filter((text) => text && text !== document.title)
            .join(', ')}
        </div>
      </th>
      <td>
        <HoldMark hold={hold} />
      </td>
      <td>{newest?.issued !== undefined && <DayText day={newest.issued} />}</td>
      <td className={classes.number}>{document.versions.length}</td>
      <td className={classes.number}>{newest?.pages}</td>
    </tr>
  );
}

/** Documents under the groups of their types. */
export function DocumentTable(props: DocumentTableProps) {
  const { documents, types, hosts, words, group, selected } = props;
  const typeOf = new Map(types.map((type) => [type.key, type]));
  const found = documents.filter((document) =>
    matches(document, typeOf.get(document.type), words.trim()),
  );
  const groupOf = (document: Document) => typeOf.get(document.type)?.group ?? 'personal';
  const groups = GROUP_ORDER.filter((name) => group === null || name === group)
    .map((name) => ({ name, items: found.filter((document) => groupOf(document) === name) }))
    .filter(({ items }) => items.length > 0);
  if (groups.length === 0) return <p className={classes.quiet}>No document matches.</p>;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Document</th>
          <th scope="col">Validity</th>
          <th scope="col">Issued</th>
          <th scope="col" className={classes.number}>
            Versions
          </th>
          <th scope="col" className={classes.number}>
            Pages
          </th>
        </tr>
      </thead>
      {groups.map(({ name, items }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={5} className={classes.group}>
              {GROUP_WORDS[name]} <span className={classes.quiet}>{items.length}</span>
            </th>
          </tr>
          {items.map((document) => (
            <Row
              key={document.id}
              document={document}
              type={typeOf.get(document.type)}
              host={hosts.find(({ id }) => id === document.host)}
              selected={document.id === selected}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
