import { Modal, Tabs } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { lockVault } from '../data/lock-vault.ts';
import { useStore } from '../data/store.ts';
import { useWindowCommand } from '../data/window-commands.ts';
import { step } from '../navigation/follow-address.ts';
import { navigate, openForm } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import { KeysList } from './keys-list.tsx';
import { helpShown } from './shortcut-list.ts';
import { useHistory } from './use-history.ts';
import { WordsList } from './words-list.tsx';

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

const printPage = () => window.print();
const showAbout = () => navigate({ screen: 'settings', selected: 'about' });

/** Keeps the keyboard's ways and opens the help on "?": they and the words that are explained. */
export function Shortcuts() {
  const { undo, redo } = useHistory();
  const page = useStore(helpShown);
  const close = () => helpShown.set(undefined);
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
    ['shift+?', () => helpShown.set('keys')],
    ['?', () => helpShown.set('keys')],
    ['N', () => openForm()],
  ]);
  return (
    <Modal opened={page !== undefined} onClose={close} title="Help" size="lg">
      <Tabs
        value={page ?? 'keys'}
        onChange={(key) => helpShown.set(key === 'words' ? key : 'keys')}
      >
        <Tabs.List mb="sm" aria-label="Help">
          <Tabs.Tab value="keys">Keyboard shortcuts</Tabs.Tab>
          <Tabs.Tab value="words">Words and marks</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="keys">
          <KeysList />
        </Tabs.Panel>
        <Tabs.Panel value="words">
          <WordsList />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}
