import { Button } from '@mantine/core';
import { IconFileStack, IconId, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { titleRotation } from '../../core/rotations/title-rotation.ts';
import { explainVerdict } from '../../core/season/explain-verdicts.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { formatDayRange } from '../../core/shared/format-day.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { navigate, select } from '../navigation/navigation.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { StatusMark } from '../shared/status-mark.tsx';
import { SheetDialog } from '../sheets/sheet-dialog.tsx';
import { VerdictActions } from '../verdicts/verdict-actions.tsx';
import { AdmissionList } from './admission-list.tsx';
import { RotationFields } from './rotation-fields.tsx';
import classes from './rotation-inspector.module.css';
import type { RotationRow } from './rotation-rows.ts';
import { useDaysDraft } from './use-days-draft.ts';
import { VerdictList } from './verdict-list.tsx';

interface RotationInspectorProps {
  readonly row: RotationRow;
  readonly season: SeasonRows;
}

/** One rotation: how it stands and why, then its dates and stage, edited in place. */
export function RotationInspector({ row, season }: RotationInspectorProps) {
  const { rotation, host, verdicts, admission, standing, overlaps } = row;
  const remove = useChange(client.rotations.remove);
  const days = useDaysDraft(rotation);
  const [packing, setPacking] = useState(false);
  const footer = (
    <>
      <Button
        leftSection={<IconFileStack size={14} aria-hidden />}
        onClick={() => navigate({ screen: 'packets', selected: rotation.id })}
      >
        Open packet
      </Button>
      <Button
        variant="default"
        leftSection={<IconId size={14} aria-hidden />}
        onClick={() => setPacking(true)}
      >
        Pocket pack
      </Button>
      <Button
        variant="default"
        ml="auto"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={async () => {
          days.putBack();
          if ((await remove.run({ id: rotation.id })) !== undefined) select(undefined);
        }}
      >
        Delete
      </Button>
    </>
  );
  return (
    <Inspector
      title={titleRotation(rotation, host?.name)}
      subtitle={`${host?.name ?? ''}, ${formatDayRange(rotation.start, rotation.end)}`}
      onClose={() => select(undefined)}
      footer={footer}
    >
      <FaultNote fault={remove.fault} />
      {verdicts !== undefined && (
        <p className={classes.standing}>
          <StatusMark rotation={verdicts.status} /> {verdicts.summary}
        </p>
      )}
      {overlaps.map(({ other, from, to }) => (
        <p key={other.id} className={classes.overlap}>
          Overlaps {titleRotation(other, season.hosts.find(({ id }) => id === other.host)?.name)} on{' '}
          {formatDayRange(from, to)}. Only one of them can be attended.
        </p>
      ))}
      {host !== undefined && verdicts !== undefined && verdicts.items.length > 0 && (
        <VerdictList
          items={verdicts.items}
          explain={(verdict) => explainVerdict(season, { rotation, host }, verdict)}
          actions={(verdict) => <VerdictActions rotation={rotation} verdict={verdict} />}
        />
      )}
      {host !== undefined && host.requirements.length === 0 && (
        <Button variant="default" onClick={() => navigate({ screen: 'hosts', selected: host.id })}>
          Add the rules of {host.name}
        </Button>
      )}
      {host !== undefined && admission !== undefined && standing !== undefined && (
        <AdmissionList verdicts={admission} standing={standing} host={host} />
      )}
      <InspectorGroup title="Rotation">
        <RotationFields rotation={rotation} hosts={season.hosts} days={days} />
      </InspectorGroup>
      <SheetDialog
        opened={packing}
        title="Pocket pack"
        sheet={{ kind: 'pocket-pack', rotation: rotation.id }}
        read={() => client.sheets.pocketPack({ rotation: rotation.id })}
        onClose={() => setPacking(false)}
      />
    </Inspector>
  );
}
