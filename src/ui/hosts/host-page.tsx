import { Button } from '@mantine/core';
import { IconArrowsDiff, IconCopy, IconDownload, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import type { JudgedSeason } from '../../core/season/judged-season.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useSave } from '../delivery/use-save.ts';
import { select } from '../navigation/navigation.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { HostAdmission } from './host-admission.tsx';
import { HostEffort } from './host-effort.tsx';
import classes from './host-fields.module.css';
import { HostFields } from './host-fields.tsx';
import { HostNotices } from './host-notices.tsx';
import { HostRotations } from './host-rotations.tsx';
import { HostRules } from './host-rules.tsx';
import { placeOf } from './host-words.ts';
import { type NewerPack, UpdateDialog } from './update-dialog.tsx';

interface HostPageProps {
  readonly host: Host;
  readonly season: JudgedSeason;
}

/**
 * One host: how its rotations stand, whom it takes, its rules in plain English with their verdicts,
 * what it adds, and what is known about it, edited in place.
 */
export function HostPage({ host, season }: HostPageProps) {
  const judged = season.judged.filter(({ rotation }) => rotation.host === host.id);
  const { hosts } = season.rows;
  const [newer, setNewer] = useState<NewerPack>();
  const [comparing, setComparing] = useState<{ readonly key?: string | undefined }>();
  return (
    <Inspector
      title={host.name}
      subtitle={`${placeOf(host)}${host.fictional ? ', invented for the sample season' : ''}`}
      onClose={() => select(undefined)}
      footer={<HostActions host={host} onCompare={() => setComparing({})} />}
    >
      <HostNotices host={host} onPreview={setNewer} onCompare={(key) => setComparing({ key })} />
      {host.notes !== '' && <p className={classes.notes}>{host.notes}</p>}
      <HostRotations judged={judged} />
      <HostAdmission host={host} judged={judged} />
      <HostEffort host={host} />
      <HostRules host={host} season={season.rows} judged={judged} />
      <InspectorGroup title="Host">
        <HostFields host={host} types={season.rows.types} />
      </InspectorGroup>
      <UpdateDialog host={host} pack={newer} onClose={() => setNewer(undefined)} />
      <CompareDialog
        host={host}
        hosts={hosts}
        opened={comparing !== undefined}
        initial={comparing?.key}
        onClose={() => setComparing(undefined)}
      />
    </Inspector>
  );
}

interface HostActionsProps {
  readonly host: Host;
  readonly onCompare: () => void;
}

function HostActions({ host, onCompare }: HostActionsProps) {
  const remove = useChange(client.hosts.remove);
  const duplicate = useChange(client.hosts.duplicate);
  const exported = useSave('not encrypted: it holds the rules of this host, and nothing of you.');

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowsDiff size={14} aria-hidden />}
        onClick={onCompare}
      >
        Compare
      </Button>
      <Button
        variant="default"
        leftSection={<IconCopy size={14} aria-hidden />}
        onClick={async () => {
          const copy = await duplicate.run({ id: host.id });
          if (copy !== undefined) select(copy.id);
        }}
      >
        Duplicate
      </Button>
      <Button
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={() => void exported.save((to) => client.hosts.savePack({ id: host.id, to }))}
      >
        Export rules
      </Button>
      <FaultNote fault={remove.fault ?? duplicate.fault ?? exported.fault} />
      <Button
        variant="default"
        ml="auto"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={async () => {
          if ((await remove.run({ id: host.id })) !== undefined) select(undefined);
        }}
      >
        Delete
      </Button>
    </>
  );
}
