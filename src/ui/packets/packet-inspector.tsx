import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import type { Paper } from '../../core/pages/paper.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { useSettings } from '../data/use-settings.ts';
import { SavedNote } from '../delivery/saved-note.tsx';
import { select } from '../navigation/navigation.ts';
import { DayRangeText } from '../shared/day-text.tsx';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { BuildBar } from './build-bar.tsx';
import { ContentsList } from './contents-list.tsx';
import { FindingList } from './finding-list.tsx';
import { ManifestList } from './manifest-list.tsx';
import classes from './packets.module.css';
import { PaperChoices } from './paper-choices.tsx';
import { useBuild } from './use-build.ts';

interface PacketInspectorProps {
  readonly rotation: Rotation;
  readonly host: Host | undefined;
  readonly manifests: readonly Manifest[];
}

/** One rotation's packet: what stands in its way, what it will hold, and what was built before. */
export function PacketInspector({ rotation, host, manifests }: PacketInspectorProps) {
  const settings = useSettings();
  const [chosen, setChosen] = useState<Paper>();
  const paper = chosen ?? settings?.paper ?? 'letter';
  const { data: outline, fault } = useRead(['packets', 'preflight', rotation.id, paper], () =>
    client.packets.preflight({ rotation: rotation.id, paper }),
  );
  const {
    build,
    busy,
    fault: buildFault,
    saved,
  } = useBuild(rotation.id, paper, `Packet for ${host?.name ?? rotation.title}`);
  const isClosed = outline?.preflight.some(({ code }) => code === 'host-closed') === true;
  return (
    <Inspector
      title={host?.name ?? rotation.title}
      subtitle={
        <>
          {rotation.title !== '' && `${rotation.title} · `}
          <DayRangeText from={rotation.start} to={rotation.end} />
        </>
      }
      onClose={() => select(undefined)}
      footer={
        outline && (
          <div className={classes.bar}>
            <BuildBar outline={outline} busy={busy} onBuild={(force) => void build(force)} />
          </div>
        )
      }
    >
      <FaultNote fault={fault ?? buildFault} />
      {saved && <SavedNote files={saved.result.files} target={saved.target} />}
      {outline && (
        <>
          <InspectorGroup title="Before it is built">
            <FindingList findings={outline.preflight} rotation={rotation} />
          </InspectorGroup>
          {!isClosed && (
            <InspectorGroup title={`Contents, ${outline.pages} pages`}>
              <SegmentedControl
                aria-label="Paper"
                value={paper}
                onChange={(value) => setChosen(value === 'original' ? 'original' : 'letter')}
                data={[
                  { value: 'letter', label: 'All on US Letter' },
                  { value: 'original', label: 'Original page sizes' },
                ]}
              />
              <ContentsList outline={outline} />
              <div className={classes.about}>File name: {outline.fileName}</div>
            </InspectorGroup>
          )}
        </>
      )}
      {/* After the contents, which would push them away under the hand. */}
      {outline && !isClosed && <PaperChoices rotation={rotation} />}
      <InspectorGroup title="Built before">
        <ManifestList manifests={manifests} />
      </InspectorGroup>
    </Inspector>
  );
}
