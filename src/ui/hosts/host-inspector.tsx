import { Button, NumberInput, Select } from '@mantine/core';
import { IconDownload, IconTrash } from '@tabler/icons-react';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host, Platform } from '../../core/hosts/host.ts';
import { client } from '../client.ts';
import { choices } from '../rotations/rotation-words.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { Inspector, InspectorGroup } from '../shared/inspector.tsx';
import { select } from '../shared/navigation.ts';
import { saveBlob } from '../shared/save-delivered.ts';
import { TextField } from '../shared/text-field.tsx';
import { useChange } from '../shared/use-change.ts';
import classes from './host-inspector.module.css';
import { HostRules } from './host-rules.tsx';
import { PLATFORM_WORDS, placeOf, STATE_CHOICES } from './host-words.ts';
import { SourceLine } from './source-line.tsx';
import { useSaveHost } from './use-save-host.ts';

interface HostInspectorProps {
  readonly host: Host;
  readonly types: readonly DocumentType[];
}

/** One host: its rules in plain English first, then what is known about it, edited in place. */
export function HostInspector({ host, types }: HostInspectorProps) {
  const remove = useChange(client.hosts.remove);
  const exported = useChange(client.hosts.exportPack, { quiet: true });

  async function saveFile(): Promise<void> {
    const file = await exported.run({ id: host.id });
    if (file !== undefined)
      saveBlob(file.name, new Blob([file.json], { type: 'application/json' }));
  }

  async function removeHost(): Promise<void> {
    if ((await remove.run({ id: host.id })) !== undefined) select(undefined);
  }

  const footer = (
    <>
      <Button
        variant="default"
        leftSection={<IconDownload size={14} aria-hidden />}
        onClick={() => void saveFile()}
      >
        Export rules
      </Button>
      <Button
        variant="default"
        ml="auto"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() => void removeHost()}
      >
        Delete
      </Button>
    </>
  );
  return (
    <Inspector
      title={host.name}
      subtitle={`${placeOf(host)}${host.fictional ? ', invented for the sample season' : ''}`}
      onClose={() => select(undefined)}
      footer={footer}
    >
      <FaultNote fault={remove.fault ?? exported.fault} />
      {host.notes !== '' && <p className={classes.notes}>{host.notes}</p>}
      {host.source !== undefined && <SourceLine source={host.source} />}
      <HostRules host={host} types={types} />
      <InspectorGroup title="Host">
        <HostFields host={host} />
      </InspectorGroup>
    </Inspector>
  );
}

const MEGABYTE = 1_000_000;

function HostFields({ host }: { readonly host: Host }) {
  const { save, fault } = useSaveHost(host);
  return (
    <>
      <TextField
        label="Name"
        value={host.name}
        onSave={(name) => name !== '' && void save({ name })}
      />
      <div className={classes.pair}>
        <TextField label="City" value={host.city} onSave={(city) => void save({ city })} />
        <Select
          label="State"
          searchable
          data={STATE_CHOICES}
          value={host.state}
          allowDeselect={false}
          onChange={(state) => state !== null && void save({ state })}
        />
      </div>
      <div className={classes.pair}>
        <Select
          label="Applications go by"
          data={choices(PLATFORM_WORDS)}
          value={host.platform}
          allowDeselect={false}
          onChange={(platform) =>
            platform !== null && void save({ platform: platform as Platform })
          }
        />
        <NumberInput
          key={host.maxPacketBytes ?? 0}
          label="Largest packet, MB"
          placeholder="No limit known"
          min={0}
          decimalScale={1}
          defaultValue={host.maxPacketBytes === undefined ? '' : host.maxPacketBytes / MEGABYTE}
          onBlur={(event) => {
            const bytes = Math.round(Number(event.currentTarget.value) * MEGABYTE);
            const maxPacketBytes = bytes > 0 ? bytes : undefined;
            if (maxPacketBytes !== host.maxPacketBytes) void save({ maxPacketBytes });
          }}
        />
      </div>
      <TextField
        label="Contact"
        prose
        value={host.contact}
        onSave={(contact) => void save({ contact })}
      />
      <TextField label="Notes" prose value={host.notes} onSave={(notes) => void save({ notes })} />
      <FaultNote fault={fault} />
    </>
  );
}
