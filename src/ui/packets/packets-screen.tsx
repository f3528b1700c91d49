import { countStatuses } from '../../core/season/count-statuses.ts';
import { navigate, useSpot } from '../navigation/navigation.ts';
import { EmptyState } from '../shared/empty-state.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { ResizablePanes } from '../shared/resizable-panes.tsx';
import { Screen } from '../shared/screen.tsx';
import { PacketInspector } from './packet-inspector.tsx';
import { PacketTable } from './packet-table.tsx';
import { usePackets } from './use-packets.ts';

/** One packet for each rotation: what stands in its way, what goes in, and what was sent. */
export function PacketsScreen() {
  const { selected } = useSpot();
  const { data: packets, fault } = usePackets();
  const rows = packets?.season.rows;
  const rotation = rows?.rotations.find(({ id }) => id === selected);
  const main = (
    <Screen
      title="Packets"
      summary={
        rows &&
        rows.rotations.length > 0 &&
        countStatuses(packets.season.judged.map(({ verdicts }) => verdicts))
      }
    >
      <FaultNote fault={fault} />
      {packets && packets.season.rows.rotations.length > 0 && (
        <PacketTable packets={packets} selected={selected} />
      )}
      {rows?.rotations.length === 0 && (
        <EmptyState
          sentence="Each rotation gets one packet: a cover, a checklist and your documents in the host's order. Add a rotation first."
          action={{
            label: 'Add rotation',
            run: () => navigate({ screen: 'rotations', intent: 'new' }),
          }}
        />
      )}
    </Screen>
  );
  return (
    <ResizablePanes
      name="packets"
      initial={480}
      main={main}
      side={
        packets &&
        rotation && (
          <PacketInspector
            key={rotation.id}
            rotation={rotation}
            host={packets.season.rows.hosts.find(({ id }) => id === rotation.host)}
            manifests={packets.manifests.filter((one) => one.rotation === rotation.id)}
          />
        )
      }
    />
  );
}
