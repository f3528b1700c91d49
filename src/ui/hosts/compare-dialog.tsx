import { Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import { type HostId, idOf } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { ComparisonView } from './comparison-view.tsx';

interface CompareDialogProps {
  readonly host: Host;
  readonly hosts: readonly Host[];
  readonly opened: boolean;
  /** The bundled pack to begin with. */
  readonly initial?: string | undefined;
  readonly onClose: () => void;
}

/** This host beside another one, or beside a pack that comes with the app. */
export function CompareDialog({ host, opened, onClose, ...rest }: CompareDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={`Compare ${host.name}`} size="xl">
      {opened && <DialogBody host={host} {...rest} />}
    </Modal>
  );
}

function DialogBody({
  host,
  hosts,
  initial,
}: Pick<CompareDialogProps, 'host' | 'hosts' | 'initial'>) {
  const [other, setOther] = useState<string | null>(
    initial === undefined ? null : `pack ${initial}`,
  );
  const packs = useRead(['hosts', 'packs'], () => client.hosts.bundledPacks());
  const { data, fault } = useRead(
    ['hosts', 'compare', host.id, other],
    () => client.hosts.compare({ a: { id: host.id }, b: sideOf(other ?? '') }),
    { enabled: other !== null },
  );
  const own = hosts
    .filter(({ id }) => id !== host.id)
    .map(({ id, name }) => ({ value: `host ${id}`, label: name }));
  const bundled = (packs.data ?? []).map(({ key, pack }) => ({
    value: `pack ${key}`,
    label: pack.name,
  }));
  return (
    <Stack gap="md">
      <Select
        label="Compare with"
        searchable
        data-autofocus
        placeholder="Choose a host or a pack"
        data={[
          { group: 'Your hosts', items: own },
          { group: 'Packs that come with the app', items: bundled },
        ]}
        value={other}
        onChange={setOther}
      />
      <FaultNote fault={fault ?? packs.fault} />
      {other !== null && data !== undefined && (
        <>
          <p style={{ margin: 0 }}>
            <b>{data.says}</b>
          </p>
          <ComparisonView comparison={data} before="Here" after="There" hosts />
        </>
      )}
    </Stack>
  );
}

function sideOf(value: string): { id: HostId } | { key: string } {
  const [kind = '', ...rest] = value.split(' ');
  const name = rest.join(' ');
  return kind === 'pack' ? { key: name } : { id: idOf(name) };
}
