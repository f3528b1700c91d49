import { useMemo } from 'react';
import type { RotationStatus, RotationVerdicts } from '../../core/requirements/verdict.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { select } from '../navigation/navigation.ts';
import { DayRangeText, DayText } from '../shared/day-text.tsx';
import { FilteredList } from '../shared/list/filtered-list.tsx';
import type { ListColumn } from '../shared/list/list-column.ts';
import { ListTable } from '../shared/list/list-table.tsx';
import { NameCell } from '../shared/list/name-cell.tsx';
import type { Narrowings } from '../shared/list/narrow-rows.ts';
import { ROTATION_WORDS } from '../shared/state-words.ts';
import { StatusMark } from '../shared/status-mark.tsx';
import classes from './packets.module.css';
import type { Packets } from './use-packets.ts';

interface PacketTableProps {
  readonly packets: Packets;
  readonly selected: string | undefined;
}

interface PacketRow {
  readonly rotation: Rotation;
  readonly host: string;
  readonly judged: RotationVerdicts | undefined;
  readonly last: Packets['manifests'][number] | undefined;
}

const idOf = ({ rotation }: PacketRow) => rotation.id;
const nameOf = ({ host }: PacketRow) => host;

/** Ready first: what can go out. */
const READINESS: readonly RotationStatus[] = ['ready', 'attention', 'blocked'];

const NARROWINGS: Narrowings<PacketRow> = {
  textOf: ({ host, rotation }) => `${host} ${rotation.title}`,
  by: [
    {
      label: 'State',
      all: 'All states',
      valuesOf: ({ judged, rotation }) => [
        judged === undefined ? STAGE_WORDS[rotation.stage] : ROTATION_WORDS[judged.status].word,
      ],
    },
  ],
};

/** Every rotation, whether its packet can go out, and when one was built last. */
export function PacketTable({ packets, selected }: PacketTableProps) {
  const all = useMemo(() => listRows(packets), [packets]);
  const columns = useMemo(() => listColumns(selected), [selected]);
  return (
    <FilteredList
      thing="packet"
      lookedFor="host or rotation"
      all={all}
      idOf={idOf}
      narrowings={NARROWINGS}
    >
      {({ rows }) => (
        <ListTable
          label="Packets"
          columns={columns}
          rows={rows}
          idOf={idOf}
          nameOf={nameOf}
          selected={selected}
          onOpen={select}
        />
      )}
    </FilteredList>
  );
}

function listRows({ season, manifests }: Packets): PacketRow[] {
  const { rotations, hosts } = season.rows;
  const names = new Map(hosts.map(({ id, name }) => [id, name]));
  const verdicts = new Map(season.judged.map((one) => [one.rotation.id, one.verdicts]));
  return rotations.map((rotation) => ({
    rotation,
    host: names.get(rotation.host) ?? 'Unknown host',
    judged: verdicts.get(rotation.id),
    last: manifests.find((one) => one.rotation === rotation.id),
  }));
}

function listColumns(selected: string | undefined): ListColumn<PacketRow>[] {
  return [
    {
      key: 'host',
      title: 'Packet for',
      kind: 'name',
      sortBy: nameOf,
      cell: ({ rotation, host }) => (
        <NameCell name={host} under={rotation.title} selected={rotation.id === selected} />
      ),
    },
    {
      key: 'rotation',
      title: 'Rotation',
      width: '150px',
      sortBy: ({ rotation }) => rotation.start,
      cell: ({ rotation }) => <DayRangeText from={rotation.start} to={rotation.end} />,
    },
    {
      key: 'state',
      title: 'State',
      width: '34%',
      sortBy: ({ judged }) => judged && READINESS.indexOf(judged.status),
      cell: (row) => <PacketState row={row} />,
    },
    {
      key: 'built',
      title: 'Last built',
      width: '110px',
      kind: 'aside',
      sortBy: ({ last }) => last?.builtOn,
      cell: ({ last }) =>
        last ? <DayText day={last.builtOn} /> : <span className={classes.about}>not yet</span>,
    },
  ];
}

function PacketState({ row: { rotation, judged } }: { readonly row: PacketRow }) {
  if (judged === undefined) {
    return <span className={classes.about}>{STAGE_WORDS[rotation.stage]}</span>;
  }
  return (
    <>
      <StatusMark rotation={judged.status} reason={judged.summary} />
      <div className={classes.about}>{judged.summary}</div>
    </>
  );
}
