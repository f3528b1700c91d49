import { Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { moveByArrow } from './move-by-arrow.ts';
import classes from './row-table.module.css';

interface RowTableProps {
  /** What it lists: "Hosts". */
  readonly label: string;
  /** The cells of the head. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** Things to choose from, one a row. Up and down move between the rows; Enter opens one. */
export function RowTable({ label, head, children }: RowTableProps) {
  return (
    <Table highlightOnHover aria-label={label} className={classes.table} onKeyDown={moveByArrow}>
      <Table.Thead>
        <Table.Tr>{head}</Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  );
}

interface TableRowProps {
  readonly selected: boolean;
  readonly onOpen: () => void;
  readonly children: ReactNode;
}

/** A row that opens where it is clicked; the keyboard opens it by its `RowButton`. */
export function TableRow({ selected, onOpen, children }: TableRowProps) {
  return (
    <Table.Tr className={classes.row} data-selected={selected} onClick={onOpen}>
      {children}
    </Table.Tr>
  );
}
