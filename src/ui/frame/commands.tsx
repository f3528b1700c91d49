import {
  Spotlight,
  type SpotlightActionData,
  type SpotlightActionGroupData,
} from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useRead } from '../data/use-read.ts';
import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import type { Command } from './command.ts';
import classes from './commands.module.css';
import { findCommands } from './find-commands.ts';
import { foundCommands } from './found-commands.ts';
import { listCommands } from './list-commands.ts';
import { useHistory } from './use-history.ts';

/** How many are shown at once. */
const MOST = 12;

function useFound(): Command[] {
  const documents = useRead(['documents'], () => client.documents.list()).data ?? [];
  const types = useRead(['types'], () => client.documents.types()).data ?? [];
  const hosts = useRead(['hosts'], () => client.hosts.list()).data ?? [];
  const rotations = useRead(['rotations'], () => client.rotations.list()).data ?? [];
  const letters = useRead(['letters'], () => client.letters.list()).data ?? [];
  const lines = useRead(['budget', 'lines'], () => client.budget.lines()).data ?? [];
  const funds = useRead(['budget', 'funds'], () => client.budget.funds()).data ?? [];
  return foundCommands({ documents, types, hosts, rotations, letters, lines, funds });
}

const ICONS = new Map(SCREEN_ENTRIES.map(({ name, icon }) => [`go-${name}`, icon]));

function toAction({ id, label, description, run }: Command): SpotlightActionData {
  const Icon = ICONS.get(id);
  return {
    id,
    label,
    onClick: run,
    ...(description !== undefined && { description }),
    ...(Icon !== undefined && { leftSection: <Icon size={16} stroke={1.7} aria-hidden /> }),
  };
}

/** By group, each standing where its first command does. */
function inGroups(commands: readonly Command[]): SpotlightActionGroupData[] {
  return [...Map.groupBy(commands, ({ group }) => group)].map(([group, list]) => ({
    group,
    actions: list.map(toAction),
  }));
}

/** Search over everything by its words, and every command: Ctrl or Cmd and K. */
export function Commands() {
  const [typed, setTyped] = useState('');
  const commands = [...listCommands(useHistory()), ...useFound()];
  return (
    <Spotlight
      query={typed}
      onQueryChange={setTyped}
      actions={inGroups(findCommands(typed, commands).slice(0, MOST))}
      // What was typed is looked for before, by all that a thing is called.
      filter={(_, actions) => actions}
      shortcut={['mod + K', '/']}
      nothingFound="Nothing is called that."
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
