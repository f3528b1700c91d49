import { useMemo } from 'react';
import type { AdmissionStanding } from '../../core/admission/summarize-admission.ts';
import { type Host, oldestReading } from '../../core/hosts/host.ts';
import type { Day } from '../../core/shared/day.ts';
import { select } from '../navigation/navigation.ts';
import { DayText } from '../shared/day-text.tsx';
import type { Choice } from '../shared/list/choose-rows.ts';
import type { ListColumn } from '../shared/list/list-column.ts';
import { ListTable } from '../shared/list/list-table.tsx';
import { NameCell } from '../shared/list/name-cell.tsx';
import { StaleBadge } from '../verdicts/source-line.tsx';
import classes from './host-table.module.css';
import { PLATFORM_WORDS, placeOf } from './host-words.ts';
import { PlatformWord } from './platform-word.tsx';

/** A host with what its row shows. */
export interface HostRow {
  readonly host: Host;
  readonly rotations: number;
  /** The day its oldest rule was read. */
  readonly oldest: Day | undefined;
  /** Whether it takes the applicant, on the days of its rotation or on assumed ones. */
  readonly standing: AdmissionStanding;
}

interface HostTableProps {
  /** By name. */
  readonly rows: readonly HostRow[];
  readonly selected: string | undefined;
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

export function rowOfHost(host: Host, rotations: number, standing: AdmissionStanding): HostRow {
  return { host, rotations, oldest: oldestReading(host), standing };
}

const idOf = ({ host }: HostRow) => host.id;
const nameOf = ({ host }: HostRow) => host.name;

/** Hosts by name, with how many rules each has and how old the oldest reading is. */
export function HostTable({ rows, selected, choice, onChoice }: HostTableProps) {
  const columns = useMemo(() => listColumns(selected), [selected]);
  return (
    <ListTable
      label="Hosts"
      columns={columns}
      rows={rows}
      idOf={idOf}
      nameOf={nameOf}
      selected={selected}
      onOpen={select}
      choice={choice}
      onChoice={onChoice}
    />
  );
}

function listColumns(selected: string | undefined): ListColumn<HostRow>[] {
  return [
    {
      key: 'host',
      title: 'Host',
      kind: 'name',
      sortBy: nameOf,
      cell: ({ host }) => (
        <NameCell
          name={host.name}
          under={placeOf(host) + (host.fictional ? ', invented' : '')}
          selected={host.id === selected}
        />
      ),
    },
    {
      key: 'by',
      title: 'Applications by',
      width: '136px',
      kind: 'aside',
      sortBy: ({ host }) => PLATFORM_WORDS[host.platform],
      cell: ({ host }) => <PlatformWord platform={host.platform} />,
    },
    {
      key: 'rules',
      title: 'Rules',
      width: '70px',
      kind: 'number',
      sortBy: ({ host }) => host.requirements.length,
      cell: ({ host }) => host.requirements.length,
    },
    {
      key: 'read',
      title: 'Read on',
      width: '140px',
      kind: 'aside',
      sortBy: ({ oldest }) => oldest,
      cell: ({ oldest }) => <Reading oldest={oldest} />,
    },
    {
      key: 'rotations',
      title: 'Rotations',
      width: '92px',
      kind: 'number',
      sortBy: ({ rotations }) => rotations,
      cell: ({ rotations }) => rotations,
    },
  ];
}

function Reading({ oldest }: { readonly oldest: Day | undefined }) {
  if (oldest === undefined) return <span className={classes.quiet}>No rules yet</span>;
  return (
    <>
      <DayText day={oldest} />
      <div>
        <StaleBadge readOn={oldest} />
      </div>
    </>
  );
}
