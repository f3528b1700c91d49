import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo } from 'react';
import { countStatuses } from '../../core/season/count-statuses.ts';
import { useJudgedSeason } from '../data/use-judged-season.ts';
import { navigate, openForm, select, useSpot } from '../navigation/navigation.ts';
import { RotationViews } from '../navigation/rotation-views.tsx';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { FilteredList, type ListPart } from '../shared/list/filtered-list.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { AddRotation } from './add-rotation.tsx';
import { RotationInspector } from './rotation-inspector.tsx';
import { ROTATION_NARROWINGS } from './rotation-narrowings.ts';
import { type RotationRow, rotationRows } from './rotation-rows.ts';
import { RotationTable } from './rotation-table.tsx';
import { SeveralRotations } from './several-rotations.tsx';

const PAST = ['completed', 'declined'];

const isAhead = ({ rotation }: RotationRow) => !PAST.includes(rotation.stage);

/** The season's rotations by date, each with its stage, how it stands and what it collides with. */
export function RotationListView() {
  const { selected, intent } = useSpot();
  const { season, fault } = useJudgedSeason();
  const rows = useMemo(() => season && rotationRows(season), [season]);
  if (rows === undefined || season === undefined) return <FaultNote fault={fault} />;
  const { hosts } = season.rows;
  const chosen = rows.find(({ rotation }) => rotation.id === selected);
  const add = (
    <Button
      leftSection={<IconPlus size={14} aria-hidden />}
      onClick={() => openForm()}
      disabled={hosts.length === 0}
    >
      Add rotation
    </Button>
  );
  return (
    <>
      <ResizablePanes
        name="rotations"
        initial={440}
        main={
          <Screen
            title="Rotations"
            summary={countStatuses(rows.filter(isAhead).flatMap(({ verdicts }) => verdicts ?? []))}
            actions={add}
          >
            <RotationViews />
            <FaultNote fault={fault} />
            {rows.length === 0 && (
              <NoRotations hasHosts={hosts.length > 0} onAdd={() => openForm()} />
            )}
            {rows.length > 0 && <RotationList all={rows} selected={chosen?.rotation.id} />}
          </Screen>
        }
        side={
          chosen && <RotationInspector key={chosen.rotation.id} row={chosen} season={season.rows} />
        }
      />
      <AddRotation
        opened={intent === 'new'}
        hosts={hosts}
        onClose={(added) => select(added ?? selected)}
      />
    </>
  );
}

interface RotationListProps {
  readonly all: readonly RotationRow[];
  readonly selected: string | undefined;
}

/** What the filters leave, ahead and past, and what can be done with several at once. */
function RotationList({ all, selected }: RotationListProps) {
  return (
    <FilteredList
      thing="rotation"
      lookedFor="rotation, host or city"
      all={all}
      idOf={({ rotation }) => rotation.id}
      narrowings={ROTATION_NARROWINGS}
      several={(part) => <SeveralRotations {...part} />}
    >
      {(part) => <AheadAndPast {...part} selected={selected} />}
    </FilteredList>
  );
}

interface AheadAndPastProps extends ListPart<RotationRow> {
  readonly selected: string | undefined;
}

function AheadAndPast({ rows, ...shared }: AheadAndPastProps) {
  const ahead = useMemo(() => rows.filter(isAhead), [rows]);
  const past = useMemo(() => rows.filter((row) => !isAhead(row)), [rows]);
  return (
    <>
      {ahead.length > 0 && <RotationTable {...shared} rows={ahead} label="Rotations ahead" />}
      {past.length > 0 && (
        <RotationTable {...shared} rows={past} label="Completed and declined" titled />
      )}
    </>
  );
}

function NoRotations({
  hasHosts,
  onAdd,
}: {
  readonly hasHosts: boolean;
  readonly onAdd: () => void;
}) {
  return hasHosts ? (
    <EmptyState
      sentence="Add a rotation with its first and last day, and every rule of its host is checked on those days."
      action={{ label: 'Add rotation', run: onAdd }}
    />
  ) : (
    <EmptyState
      sentence="A rotation belongs to a host. Choose your first host from the packs, or write one."
      action={{ label: 'Add host', run: () => navigate({ screen: 'hosts', intent: 'new' }) }}
    />
  );
}
