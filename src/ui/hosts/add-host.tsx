import { Button, FileButton, Group, Select, Stack, Tabs, TextInput } from '@mantine/core';
import type { Platform } from '../../core/hosts/host.ts';
import type { HostId } from '../../core/shared/id.ts';
import { client } from '../data/client.ts';
import { useChange } from '../data/use-change.ts';
import { useHeld } from '../data/use-held.ts';
import { PACK_ENDINGS } from '../intake/pack-name.ts';
import { choices } from '../shared/choices.ts';
import { FaultNote } from '../shared/fault-note.tsx';
import { FormDialog } from '../shared/form-dialog.tsx';
import { Meaning } from '../shared/meaning.tsx';
import { BundledPacks } from './bundled-packs.tsx';
import { PLATFORM_WORDS, STATE_CHOICES } from './host-words.ts';
import { sayPlatform } from './platform-word.tsx';

interface AddHostProps {
  readonly opened: boolean;
  /** With the new host, or with nothing when it was left. */
  readonly onClose: (added?: HostId) => void;
}

/** Three ways to a host: a published pack that comes with the app, one's own, a file from somebody. */
export function AddHost({ opened, onClose }: AddHostProps) {
  return (
    <FormDialog opened={opened} onClose={() => onClose()} title="Add host" size="lg">
      {opened && <Ways onAdded={onClose} />}
    </FormDialog>
  );
}

interface WayProps {
  readonly onAdded: (host: HostId) => void;
}

function Ways({ onAdded }: WayProps) {
  const [way, setWay] = useHeld<string | null>('way', 'packs', { isTyped: false });
  return (
    <Tabs value={way} onChange={setWay} keepMounted={false}>
      <Tabs.List mb="sm">
        <Tabs.Tab value="packs">From the packs</Tabs.Tab>
        <Tabs.Tab value="own">Write one</Tabs.Tab>
        <Tabs.Tab value="file">From a file</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="packs">
        <BundledPacks onAdded={onAdded} />
      </Tabs.Panel>
      <Tabs.Panel value="own">
        <OwnHost onAdded={onAdded} />
      </Tabs.Panel>
      <Tabs.Panel value="file">
        <PackFile onAdded={onAdded} />
      </Tabs.Panel>
    </Tabs>
  );
}

function OwnHost({ onAdded }: WayProps) {
  const [name, setName] = useHeld('name', '');
  const [city, setCity] = useHeld('city', '');
  const [state, setState] = useHeld<string | null>('state', null);
  const [platform, setPlatform] = useHeld<Platform>('platform', 'vslo');
  const { run, busy, fault } = useChange(client.hosts.save);

  async function add(): Promise<void> {
    if (state === null) return;
    const host = await run({
      name: name.trim(),
      city: city.trim(),
      state,
      platform,
      contact: '',
      notes: '',
      requirements: [],
      fictional: false,
    });
    if (host !== undefined) onAdded(host.id);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Stack gap="sm">
        <TextInput
          label="Name"
          required
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <TextInput
            label="City"
            value={city}
            onChange={(event) => setCity(event.currentTarget.value)}
          />
          <Select
            label="State"
            required
            searchable
            data={STATE_CHOICES}
            value={state}
            onChange={setState}
          />
        </Group>
        <Select
          label="Applications go by"
          description={sayPlatform(platform)}
          data={choices(PLATFORM_WORDS)}
          value={platform}
          allowDeselect={false}
          onChange={(value) => value !== null && setPlatform(value)}
        />
        <FaultNote fault={fault} />
        <Group justify="flex-end">
          <Button type="submit" loading={busy} disabled={name.trim() === '' || state === null}>
            Add host
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function PackFile({ onAdded }: WayProps) {
  const { run, busy, fault } = useChange(async (file: File) =>
    client.hosts.importPack({ json: await file.text() }),
  );
  async function take(file: File | null): Promise<void> {
    if (file === null) return;
    const host = await run(file);
    if (host !== undefined) onAdded(host.id);
  }
  return (
    <Stack gap="sm" align="flex-start">
      <Meaning of="pack" />
      <FileButton accept={PACK_ENDINGS.join()} onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} loading={busy}>
            Choose file
          </Button>
        )}
      </FileButton>
      <FaultNote fault={fault} />
    </Stack>
  );
}
