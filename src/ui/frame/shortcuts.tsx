import { Modal } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { lockVault } from '../data/lock-vault.ts';
import { useStore } from '../data/store.ts';
import { useWindowCommand } from '../data/window-commands.ts';
import { navigate, step, useSpot } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import { modKey, shortcutsShown } from './shortcut-list.ts';
import classes from './shortcuts.module.css';
import { useHistory } from './use-history.ts';

/** How long after "g" the letter of a screen is awaited, in milliseconds. */
const PATIENCE = 1_200;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** "g", then the letter of a screen. */
function useScreenLetters(): void {
  useEffect(() => {
    let pressed = 0;
    function follow(event: KeyboardEvent): void {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'g') {
        pressed = performance.now();
        return;
      }
      const entry = SCREEN_ENTRIES.find(({ letter }) => letter === event.key);
      if (entry !== undefined && performance.now() - pressed < PATIENCE) {
        event.preventDefault();
        navigate({ screen: entry.name });
      }
      pressed = 0;
    }
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, []);
}

const toRows = (mod: string): readonly (readonly [string, string])[] => [
  [`${mod} K`, 'Search and commands'],
  ['N', 'New on this screen'],
  [`${mod} Z`, 'Undo'],
  [`${mod} Shift Z`, 'Redo'],
  ['Alt ←, Alt →', 'Back and forward'],
  [`${mod} Shift L`, 'Lock'],
  ['F9', 'Cover the window at once, and show it again'],
  ['T', 'Timeline as a table, and back'],
  ['+, -, 0', 'Zoom the timeline in, out, to fit'],
  ['D, S', 'On the agenda: tick off, put off'],
  ['→ ←', 'On the agenda: the whole reason, the short line'],
  ['?', 'This list'],
  ...SCREEN_ENTRIES.map(({ letter, title }) => [`G then ${letter.toUpperCase()}`, title] as const),
];

const printPage = () => window.print();
const showAbout = () => navigate({ screen: 'settings', selected: 'about' });

/** Keeps the keyboard's ways and lists them on "?". */
export function Shortcuts() {
  const { undo, redo } = useHistory();
  const shown = useStore(shortcutsShown);
  const { screen, view } = useSpot();
  useScreenLetters();
  useWindowCommand('undo', undo);
  useWindowCommand('redo', redo);
  useWindowCommand('print', printPage);
  useWindowCommand('about', showAbout);
  useHotkeys([
    ['mod+Z', () => void undo()],
    ['mod+shift+Z', () => void redo()],
    ['mod+Y', () => void redo()],
    ['alt+ArrowLeft', () => step(-1)],
    ['alt+ArrowRight', () => step(1)],
    ['mod+shift+L', () => void lockVault()],
    ['shift+?', () => shortcutsShown.set(true)],
    ['?', () => shortcutsShown.set(true)],
    ['N', () => navigate({ screen, view, intent: 'new' })],
  ]);
  return (
    <Modal
      opened={shown}
      onClose={() => shortcutsShown.set(false)}
      title="Keyboard shortcuts"
      size="sm"
    >
      <dl className={classes.list}>
        {toRows(modKey()).map(([keys, meaning]) => (
          <div key={keys} className={classes.row}>
            <dt>{meaning}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
