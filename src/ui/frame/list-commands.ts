import { VERDICT_WORDS } from '../../core/requirements/verdict-words.ts';
import { GLOSSARY } from '../../core/shared/glossary.ts';
import { lockVault } from '../data/lock-vault.ts';
import { addDocuments } from '../intake/add-documents.ts';
import { guide } from '../navigation/guide.ts';
import { navigate, type Spot } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import { logShown } from '../shared/log-dialog.tsx';
import type { Command } from './command.ts';
import { covered } from './cover.tsx';
import { PLACES, SCREEN_WORDS } from './places.ts';
import { helpShown } from './shortcut-list.ts';
import type { History } from './use-history.ts';

/** Everything that the palette does whatever the vault holds. */
export function listCommands(
  history: Pick<History, 'undoes' | 'redoes' | 'undo' | 'redo'>,
): Command[] {
  return [
    ...SCREEN_ENTRIES.map(({ name, title }) => ({
      id: `go-${name}`,
      group: 'Go to' as const,
      label: title,
      words: SCREEN_WORDS[name],
      run: () => navigate({ screen: name }),
    })),
    ...PLACES.map(({ label, spot, words }) => ({
      id: `go-${label}`,
      group: 'Go to' as const,
      label,
      words,
      run: () => navigate(spot),
    })),
    ...actions(history),
  ];
}

/** Every word and mark that the help explains. */
const EXPLAINED = [...Object.values(GLOSSARY), ...Object.values(VERDICT_WORDS)]
  .map(({ word }) => word)
  .join(' ');

/** What is done the same whatever was done before. */
const ALWAYS: readonly Omit<Command, 'group'>[] = [
  {
    id: 'keys',
    label: 'Keyboard shortcuts',
    words: 'help keys',
    run: () => helpShown.set('keys'),
  },
  {
    id: 'words',
    label: 'Words and marks explained',
    words: `help glossary meaning what is ${EXPLAINED}`,
    run: () => helpShown.set('words'),
  },
  { id: 'log', label: 'Show log', words: 'help errors support', run: () => logShown.set(true) },
  { id: 'lock', label: 'Lock', words: 'close secure', run: () => void lockVault() },
  {
    id: 'cover',
    label: 'Cover the window',
    words: 'hide privacy quick',
    run: () => covered.set(true),
  },
];

function actions({
  undoes,
  redoes,
  undo,
  redo,
}: Pick<History, 'undoes' | 'redoes' | 'undo' | 'redo'>): Command[] {
  const go = (spot: Spot) => () => navigate(spot);
  const list: readonly Omit<Command, 'group'>[] = [
    {
      id: 'add',
      label: 'Add documents',
      words: 'import file scan upload',
      run: () => void addDocuments(),
    },
    {
      id: 'new-host',
      label: 'Add host',
      words: 'hospital pack new',
      run: go({ screen: 'hosts', intent: 'new' }),
    },
    {
      id: 'new-rotation',
      label: 'Add rotation',
      words: 'elective new',
      run: go({ screen: 'rotations', intent: 'new' }),
    },
    {
      id: 'guide',
      label: 'Start the guide',
      words: 'help begin first steps newcomer',
      run: () => guide.set('you'),
    },
    {
      id: 'calendar',
      label: 'Save calendar',
      words: 'ics export outlook google reminders deadlines',
      run: go({ screen: 'agenda' }),
    },
    {
      id: 'backup',
      label: 'Save a backup',
      words: 'copy safe',
      run: go({ screen: 'settings', selected: 'vault' }),
    },
    {
      id: 'export',
      label: 'Export everything',
      words: 'take out files json',
      run: go({ screen: 'settings', selected: 'vault' }),
    },
    {
      id: 'passphrase',
      label: 'Change passphrase',
      words: 'password',
      run: go({ screen: 'settings', selected: 'vault' }),
    },
    {
      id: 'bin',
      label: 'Open the bin',
      words: 'deleted',
      run: go({ screen: 'history', view: 'bin' }),
    },
    { id: 'print', label: 'Print this screen', words: 'paper pdf', run: printSoon },
    ...(undoes === undefined
      ? []
      : [{ id: 'undo', label: `Undo: ${undoes}`, words: 'take back', run: () => void undo() }]),
    ...(redoes === undefined
      ? []
      : [{ id: 'redo', label: `Redo: ${redoes}`, words: 'again', run: () => void redo() }]),
    ...ALWAYS,
  ];
  return list.map((command) => ({ ...command, group: 'Do' }));
}

/** Once the palette is gone, which would be printed else. */
function printSoon(): void {
  window.setTimeout(() => window.print(), 200);
}
