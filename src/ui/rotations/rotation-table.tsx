import { Table } from '@mantine/core';
import { IconArrowsCross } from '@tabler/icons-react';
import { TYPE_WORDS } from '../../core/requirements/rotation-type.ts';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { select } from '../navigation/navigation.ts';
import { DayRangeText } from '../shared/day-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import { RowTable, TableRow } from '../shared/row-table.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { AdmissionNote } from './admission-note.tsx';
import type { RotationRow } from './rotation-rows.ts';
import classes from './rotation-table.module.css';

interface RotationTableProps {
  readonly rows: readonly RotationRow[];
  readonly selected: string | undefined;
  readonly label: string;
  /** Shows the label as a heading. */
  readonly titled?: boolean;
}

/** Rotations by start day. Up and down move between rows; Enter opens one. */
export function RotationTable({ rows, selected, label, titled = false }: RotationTableProps) {
  return (
    <>
      {titled && <h2 className={classes.heading}>{label}</h2>}
      <RowTable
        label={label}
        head={
          <>
            <Table.Th>Dates</Table.Th>
            <Table.Th>Rotation</Table.Th>
            <Table.Th>Stage</Table.Th>
            <Table.Th>Status</Table.Th>
          </>
        }
      >
        {rows.map((row) => (
          <RotationLine key={row.rotation.id} row={row} selected={row.rotation.id === selected} />
        ))}
      </RowTable>
    </>
  );
}

function RotationLine({
  row,
  selected,
}: {
  readonly row: RotationRow;
  readonly selected: boolean;
}) {
  const { rotation, host, verdicts, admission, overlaps } = row;
  return (
    <TableRow selected={selected} onOpen={() => select(rotation.id)}>
      <Table.Td className={classes.dates}>
        <DayRangeText from={rotation.start} to={rotation.end} />
      </Table.Td>
      <Table.Td>
        <RowButton selected={selected}>{rotation.title || TYPE_WORDS[rotation.type]}</RowButton>
        <div className={classes.quiet}>
          {host?.name}
          {host !== undefined && host.city !== '' && `, ${host.city} ${host.state}`}
        </div>
        {overlaps.map(({ other, from, to }) => (
          <div key={other.id} className={classes.overlap}>
            <IconArrowsCross size={13} aria-hidden /> Overlaps {other.title || 'another rotation'}{' '}
            on {formatDayRange(from, to)}
          </div>
        ))}
      </Table.Td>
      <Table.Td>{STAGE_WORDS[rotation.stage]}</Table.Td>
      <Table.Td>
        {verdicts === undefined ? (
          <span className={classes.quiet}>Not checked</span>
        ) : (
          <>
            <StatusMark rotation={verdicts.status} />
            <div className={classes.quiet}>{verdicts.summary}</div>
            <AdmissionNote admission={admission} />
          </>
        )}
      </Table.Td>
    </TableRow>
  );
}
