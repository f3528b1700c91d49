import { Select } from '@mantine/core';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import { choices } from '../shared/choices.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { NumberField } from '../shared/number-field.tsx';
import { TextField } from '../shared/text-field.tsx';
import classes from './host-fields.module.css';
import { PLATFORM_WORDS, STATE_CHOICES } from './host-words.ts';
import { PaperOrderFields } from './paper-order-fields.tsx';
import { sayPlatform } from './platform-word.tsx';
import { useSaveHost } from './use-save-host.ts';

const MEGABYTE = 1_000_000;

/** What is known about the host beside its rules, edited in place. */
export function HostFields({
  host,
  types,
}: {
  readonly host: Host;
  readonly types: readonly DocumentType[];
}) {
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
          description={sayPlatform(host.platform)}
          data={choices(PLATFORM_WORDS)}
          value={host.platform}
          allowDeselect={false}
          onChange={(platform) => platform !== null && void save({ platform })}
        />
        <NumberField
          label="Largest packet, MB"
          placeholder="No limit known"
          max={10_000}
          value={host.maxPacketBytes === undefined ? undefined : host.maxPacketBytes / MEGABYTE}
          onSave={(megabytes = 0) => {
            const bytes = Math.round(megabytes * MEGABYTE);
            void save({ maxPacketBytes: bytes > 0 ? bytes : null });
          }}
        />
      </div>
      <PaperOrderFields
        order={host.paperOrder}
        types={types}
        onChange={(paperOrder) => void save({ paperOrder: paperOrder ?? null })}
      />
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
