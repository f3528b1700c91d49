import { type ReactNode, useMemo } from 'react';
import type { Document } from '../../core/documents/document.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { GROUP_WORDS } from '../shared/group-words.ts';
import type { Choice } from '../shared/list/choose-rows.ts';
import type { ListColumn } from '../shared/list/list-column.ts';
import { ListTable } from '../shared/list/list-table.tsx';
import { NameCell } from '../shared/list/name-cell.tsx';
import { type DocumentRow, groupOf } from './document-row.ts';
import { HoldMark } from './hold-mark.tsx';

interface DocumentTableProps {
  /** In the order of their groups. */
  readonly rows: readonly DocumentRow[];
  readonly selected: string | undefined;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

const idOf = ({ document }: DocumentRow) => document.id;
const nameOf = ({ document }: DocumentRow) => document.title;
const sectionOf = (row: DocumentRow) => GROUP_WORDS[groupOf(row)];

/** Documents under the groups of their types, until a column is sorted by. */
export function DocumentTable({ rows, selected, choice, onChoice }: DocumentTableProps) {
  const columns = useMemo(() => listColumns(selected), [selected]);
  return (
    <ListTable
      label="Documents"
      columns={columns}
      rows={rows}
      idOf={idOf}
      nameOf={nameOf}
      sectionOf={sectionOf}
      selected={selected}
      onOpen={select}
      choice={choice}
      onChoice={onChoice}
    />
  );
}

function listColumns(selected: string | undefined): ListColumn<DocumentRow>[] {
  return [
    {
      key: 'title',
      title: 'Document',
      kind: 'name',
      sortBy: nameOf,
      cell: (row) => (
        <NameCell
          name={row.document.title}
          under={sayMore(row)}
          selected={row.document.id === selected}
        />
      ),
    },
    {
      key: 'validity',
      title: 'Validity',
      width: '210px',
      sortBy: ({ hold }) => hold.through,
      cell: ({ hold }) => <HoldMark hold={hold} />,
    },
    {
      key: 'issued',
      title: 'Issued',
      width: '110px',
      kind: 'aside',
      sortBy: ({ document }) => document.versions[0]?.issued,
      cell: ({ document }) => showDay(document.versions[0]?.issued),
    },
    {
      key: 'versions',
      title: 'Versions',
      width: '82px',
      kind: 'number aside',
      sortBy: ({ document }) => document.versions.length,
      cell: ({ document }) => document.versions.length,
    },
    {
      key: 'pages',
      title: 'Pages',
      width: '68px',
      kind: 'number aside',
      sortBy: ({ document }) => document.versions[0]?.pages,
      cell: ({ document }) => document.versions[0]?.pages,
    },
  ];
}

function showDay(day: Document['versions'][number]['issued']): ReactNode {
  return day !== undefined && <DayText day={day} />;
}

/** The file, the type, and whom it is for or who gave it out, where the title does not say so. */
function sayMore({ document, type, host }: DocumentRow): string {
  const from = host === undefined ? document.issuer : `for ${host.name}`;
  return [document.versions[0]?.fileName, type?.title, from]
    .filter((text) => text && text !== document.title)
    .join(', ');
}
