import { Table } from '@mantine/core';
import { letterStage } from '../../core/rotations/letter.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import { RowTable, TableRow } from '../shared/row-table.tsx';
import { LETTER_WORDS } from './letter-words.ts';
import classes from './letters.module.css';
import type { LetterRow } from './use-letters.ts';

interface LetterTableProps {
  readonly rows: readonly LetterRow[];
  readonly selected: string | undefined;
}

/** Letters by writer: where they come from, how far they are, what is next. */
export function LetterTable({ rows, selected }: LetterTableProps) {
  return (
    <RowTable
      label="Letters"
      head={
        <>
          <Table.Th>Writer</Table.Th>
          <Table.Th>Rotation</Table.Th>
          <Table.Th>Stands</Table.Th>
          <Table.Th>Next</Table.Th>
        </>
      }
    >
      {rows.map(({ letter, place, steps: [next] }) => (
        <TableRow
          key={letter.id}
          selected={letter.id === selected}
          onOpen={() => select(letter.id)}
        >
          <Table.Td>
            <RowButton selected={letter.id === selected}>{letter.writer}</RowButton>
            <div className={classes.quiet}>{letter.role}</div>
          </Table.Td>
          <Table.Td>
            {place === '' ? <span className={classes.quiet}>From home</span> : place}
          </Table.Td>
          <Table.Td>{LETTER_WORDS[letterStage(letter)]}</Table.Td>
          <Table.Td>
            {next !== undefined && (
              <>
                {next.action.replace(/:$/, '')}
                <div className={classes.quiet}>
                  <DayText day={next.day} distance />
                </div>
              </>
            )}
          </Table.Td>
        </TableRow>
      ))}
    </RowTable>
  );
}
