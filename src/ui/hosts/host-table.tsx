import { Table } from '@mantine/core';
import { type Host, oldestReading } from '../../core/hosts/host.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import { RowButton } from '../shared/row-button.tsx';
import { RowTable, TableRow } from '../shared/row-table.tsx';
import { StaleBadge } from '../verdicts/source-line.tsx';
import classes from './host-table.module.css';
import { placeOf } from './host-words.ts';
import { PlatformWord } from './platform-word.tsx';

interface HostTableProps {
  readonly hosts: readonly Host[];
  readonly rotations: readonly Rotation[];
  readonly selected: string | undefined;
}

/** Hosts by name, with how many rules each has and how old the oldest reading is. */
export function HostTable({ hosts, rotations, selected }: HostTableProps) {
  const sorted = [...hosts].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <div className={classes.frame}>
      <RowTable
        label="Hosts"
        head={
          <>
            <Table.Th>Host</Table.Th>
            <Table.Th className={classes.aside}>Applications by</Table.Th>
            <Table.Th className={classes.number}>Rules</Table.Th>
            <Table.Th className={classes.aside}>Read on</Table.Th>
            <Table.Th className={classes.number}>Rotations</Table.Th>
          </>
        }
      >
        {sorted.map((host) => (
          <HostRow
            key={host.id}
            host={host}
            selected={host.id === selected}
            rotations={rotations.filter((rotation) => rotation.host === host.id).length}
          />
        ))}
      </RowTable>
    </div>
  );
}

function HostRow({
  host,
  selected,
  rotations,
}: {
  readonly host: Host;
  readonly selected: boolean;
  readonly rotations: number;
}) {
  const oldest = oldestReading(host);
  return (
    <TableRow selected={selected} onOpen={() => select(host.id)}>
      <Table.Td>
        <RowButton selected={selected}>{host.name}</RowButton>
        <div className={classes.quiet}>
          {placeOf(host)}
          {host.fictional && ', invented'}
        </div>
      </Table.Td>
      <Table.Td className={`${classes.short} ${classes.aside}`}>
        <PlatformWord platform={host.platform} />
      </Table.Td>
      <Table.Td className={classes.number}>{host.requirements.length}</Table.Td>
      <Table.Td className={classes.aside}>
        {oldest === undefined ? (
          <span className={classes.quiet}>No rules yet</span>
        ) : (
          <>
            <DayText day={oldest} />{' '}
            <div>
              <StaleBadge readOn={oldest} />
            </div>
          </>
        )}
      </Table.Td>
      <Table.Td className={classes.number}>{rotations}</Table.Td>
    </TableRow>
  );
}
