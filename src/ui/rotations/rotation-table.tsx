import { IconArrowsCross } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { RotationStatus } from '../../core/requirements/verdict.ts';
import { ROTATION_STAGES } from '../../core/rotations/rotation.ts';
import { STAGE_WORDS } from '../../core/rotations/rotation-words.ts';
import { titleRotation } from '../../core/rotations/title-rotation.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { select } from '../navigation/navigation.ts';
import { DayRangeText } from '../shared/day-text.tsx';
import type { Choice } from '../shared/list/choose-rows.ts';
import type { ListColumn } from '../shared/list/list-column.ts';
import { ListTable } from '../shared/list/list-table.tsx';
import { NameCell } from '../shared/list/name-cell.tsx';
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
  readonly choice: Choice;
  readonly onChoice: (choice: Choice) => void;
}

/** How many overlaps a row names; the details name all. */
const NAMED = 3;

const idOf = ({ rotation }: RotationRow) => rotation.id;
const labelOf = ({ rotation, host }: RotationRow) => titleRotation(rotation, host?.name);

/** The worst first: what is blocked is what one looks for. */
const URGENCY: readonly RotationStatus[] = ['blocked', 'attention', 'ready'];

/** Rotations by start day, until a column is sorted by. */
export function RotationTable(props: RotationTableProps) {
  const { rows, selected, label, titled = false, choice, onChoice } = props;
  const columns = useMemo(() => listColumns(selected), [selected]);
  return (
    <>
      {titled && <h2 className={classes.heading}>{label}</h2>}
      <ListTable
        label={label}
        columns={columns}
        rows={rows}
        idOf={idOf}
        nameOf={labelOf}
        selected={selected}
        onOpen={select}
        choice={choice}
        onChoice={onChoice}
      />
    </>
  );
}

function listColumns(selected: string | undefined): ListColumn<RotationRow>[] {
  return [
    {
      key: 'dates',
      title: 'Dates',
      width: '150px',
      sortBy: ({ rotation }) => rotation.start,
      cell: ({ rotation }) => <DayRangeText from={rotation.start} to={rotation.end} />,
    },
    {
      key: 'rotation',
      title: 'Rotation',
      kind: 'name',
      sortBy: labelOf,
      cell: (row) => <RotationName row={row} selected={row.rotation.id === selected} />,
    },
    {
      key: 'stage',
      title: 'Stage',
      width: '110px',
      kind: 'aside',
      sortBy: ({ rotation }) => ROTATION_STAGES.indexOf(rotation.stage),
      cell: ({ rotation }) => STAGE_WORDS[rotation.stage],
    },
    {
      key: 'status',
      title: 'Status',
      width: '36%',
      sortBy: ({ verdicts }) => verdicts && URGENCY.indexOf(verdicts.status),
      cell: (row) => <RotationStanding row={row} />,
    },
  ];
}

function RotationName({
  row,
  selected,
}: {
  readonly row: RotationRow;
  readonly selected: boolean;
}) {
  const { host, overlaps } = row;
  const place = host === undefined || host.city === '' ? '' : `, ${host.city} ${host.state}`;
  const name = labelOf(row);
  const under = host === undefined || host.name === name ? place.slice(2) : host.name + place;
  return (
    <>
      <NameCell name={name} under={under} selected={selected} />
      {overlaps.slice(0, NAMED).map(({ other, from, to }) => (
        <div key={other.id} className={classes.overlap}>
          <IconArrowsCross size={13} aria-hidden /> Overlaps {other.title || 'another rotation'} on{' '}
          {formatDayRange(from, to)}
        </div>
      ))}
      {overlaps.length > NAMED && (
        <div className={classes.overlap}>and {overlaps.length - NAMED} more</div>
      )}
    </>
  );
}

function RotationStanding({
  row: { verdicts, admission, standing },
}: {
  readonly row: RotationRow;
}) {
  if (verdicts === undefined) return <span className={classes.quiet}>Not checked</span>;
  return (
    <>
      <StatusMark rotation={verdicts.status} />
      <div className={classes.quiet}>{verdicts.summary}</div>
      {admission?.length !== 0 && <AdmissionNote standing={standing} />}
    </>
  );
}
