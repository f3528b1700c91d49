import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { client } from '../data/client.ts';
import { lockVault } from '../data/lock-vault.ts';
import { useRead } from '../data/use-read.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { navigate } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import classes from './commands.module.css';
import { covered } from './cover.tsx';
import { shortcutsShown } from './shortcut-list.ts';

function useFound(): SpotlightActionGroupData[] {
  const documents = useRead(['documents'], () => client.documents.list()).data ?? [];
  const hosts = useRead(['hosts'], () => client.hosts.list()).data ?? [];
  const rotations = useRead(['rotations'], () => client.rotations.list()).data ?? [];
  const hostNames = new Map(hosts.map((host) => [host.id, host.name]));
  return [
    {
      group: 'Documents',
      actions: documents.map(({ id, title, issuer }) => ({
        id,
        label: title,
        description: issuer,
        onClick: () => navigate({ screen: 'documents', selected: id }),
      })),
    },
    {
      group: 'Hosts',
      actions: hosts.map(({ id, name, city, state }) => ({
        id,
        label: name,
        description: [city, state].filter((part) => part !== '').join(', '),
        onClick: () => navigate({ screen: 'hosts', selected: id }),
      })),
    },
    {
      group: 'Rotations',
      actions: rotations.map(({ id, title, host }) => ({
        id,
        label: title === '' ? (hostNames.get(host) ?? 'Rotation') : title,
        description: hostNames.get(host) ?? '',
        onClick: () => navigate({ screen: 'rotations', selected: id }),
      })),
    },
    {
      group: 'Packets',
      actions: rotations.map(({ id, title, host }) => ({
        id: `packet-${id}`,
        label: `Build packet for ${title === '' ? (hostNames.get(host) ?? 'rotation') : title}`,
        onClick: () => navigate({ screen: 'packets', selected: id }),
      })),
    },
  ];
}

function listCommands(): SpotlightActionGroupData[] {
  return [
    {
      group: 'Go to',
      actions: SCREEN_ENTRIES.map(({ name, title, icon: Icon }) => ({
        id: `go-${name}`,
        label: title,
        leftSection: <Icon size={16} stroke={1.7} aria-hidden />,
        onClick: () => navigate({ screen: name }),
      })),
    },
    {
      group: 'Do',
      actions: [
        { id: 'add', label: 'Add documents', onClick: () => void addDocuments() },
        {
          id: 'new-host',
          label: 'Add host',
          onClick: () => navigate({ screen: 'hosts', intent: 'new' }),
        },
        {
          id: 'new-rotation',
          label: 'Add rotation',
          onClick: () => navigate({ screen: 'rotations', intent: 'new' }),
        },
        {
          id: 'backup',
          label: 'Save a backup',
          onClick: () => navigate({ screen: 'settings', selected: 'vault' }),
        },
        {
          id: 'bin',
          label: 'Open the bin',
          onClick: () => navigate({ screen: 'history', view: 'bin' }),
        },
        { id: 'keys', label: 'Keyboard shortcuts', onClick: () => shortcutsShown.set(true) },
        { id: 'lock', label: 'Lock', onClick: () => void lockVault() },
        { id: 'cover', label: 'Cover the window', onClick: () => covered.set(true) },
      ],
    },
  ];
}

/** Search over everything by name, and every command: Ctrl or Cmd and K. */
export function Commands() {
  const actions = [...listCommands(), ...useFound()];
  return (
    <Spotlight
      actions={actions}
      shortcut={['mod + K', '/']}
      nothingFound="Nothing is called that."
      limit={12}
      scrollable
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      attributes={{ content: { 'aria-label': 'Search and commands' } }}
      classNames={{ actionDescription: classes.description, actionsGroup: classes.group }}
      maxHeight={420}
      transitionProps={{ duration: 80 }}
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: 'Search documents, hosts, rotations, commands',
        'aria-label': 'Search documents, hosts, rotations, commands',
      }}
    />
  );
}
