import { Table } from '@mantine/core';
import { letterStage } from '../../core/rotations/letter.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { moveByArrow } from '../shared/move-by-arrow.ts';
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
    <Table highlightOnHover aria-label="Letters" className={classes.table} onKeyDown={moveByArrow}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Writer</Table.Th>
          <Table.Th>Rotation</Table.Th>
          <Table.Th>Stands</Table.Th>
          <Table.Th>Next</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ letter, place, steps: [next] }) => (
          <Table.Tr
            key={letter.id}
            className={classes.row}
            data-selected={letter.id === selected}
            onClick={() => select(letter.id)}
          >
            <Table.Td>
              <button
                type="button"
                className={classes.open}
                aria-pressed={letter.id === selected}
                data-row-button
              >
                {letter.writer}
              </button>
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
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
