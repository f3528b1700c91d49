import { Button, Group, Modal, Stack } from '@mantine/core';
import type { Host } from '../../core/hosts/host.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useRead } from '../data/use-read.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { ComparisonView } from './comparison-view.tsx';
import { UpdateEffects } from './update-effects.tsx';

/** The newer pack: one that comes with the app, or a file's text. */
export type NewerPack = { readonly key: string } | { readonly json: string };

interface UpdateDialogProps {
  readonly host: Host;
  readonly pack: NewerPack | undefined;
  readonly onClose: () => void;
}

/** What an updated pack would change, before it is accepted. */
export function UpdateDialog({ host, pack, onClose }: UpdateDialogProps) {
  return (
    <Modal opened={pack !== undefined} onClose={onClose} title={`Update ${host.name}`} size="xl">
      {pack !== undefined && <DialogBody host={host} pack={pack} onClose={onClose} />}
    </Modal>
  );
}

function DialogBody({ host, pack, onClose }: UpdateDialogProps & { readonly pack: NewerPack }) {
  const request = { id: host.id, ...pack };
  const { data, fault } = useRead(['hosts', 'preview', host.id, pack], () =>
    client.hosts.previewUpdate(request),
  );
  const accept = useChange(client.hosts.acceptUpdate);
  const buttons = (
    <Group justify="flex-end">
      <Button variant="default" onClick={onClose}>
        Cancel
      </Button>
      <Button
        disabled={data === undefined}
        loading={accept.busy}
        onClick={async () => {
          if ((await accept.run(request)) !== undefined) onClose();
        }}
      >
        Accept update
      </Button>
    </Group>
  );
  return (
    <Stack gap="md">
      <FaultNote fault={fault ?? accept.fault} />
      {data !== undefined && (
        <>
          <UpdateEffects preview={data} />
          <ComparisonView comparison={data.comparison} before="Yours" after="New" />
        </>
      )}
      {buttons}
    </Stack>
  );
}
