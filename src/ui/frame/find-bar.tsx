import { ActionIcon, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useWindowCommand } from '../data/window-commands.ts';
import classes from './find-bar.module.css';
import { findRanges } from './find-ranges.ts';

/** The names under which the style sheet knows what is found. */
const ALL = 'found';
const HERE = 'found-here';

/** What is found of the words, the one that is looked at, and how to go on. */
function useFound(words: string) {
  const [found, setFound] = useState<readonly Range[]>([]);
  const [place, setPlace] = useState(0);
  useEffect(() => {
    setFound(findRanges(document.body, words));
    setPlace(0);
  }, [words]);
  useEffect(() => {
    const here = found[place];
    CSS.highlights.set(ALL, new Highlight(...found));
    CSS.highlights.set(HERE, new Highlight(...(here === undefined ? [] : [here])));
    here?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    return () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(HERE);
    };
  }, [found, place]);
  /** Reads the page again: it may have changed since. */
  const go = (by: 1 | -1) => {
    const now = findRanges(document.body, words);
    setFound(now);
    setPlace((was) => (now.length === 0 ? 0 : (was + by + now.length) % now.length));
  };
  return { count: found.length, place, go };
}

/** Finds words on the page, for a window that has no bar of its own for it. */
export function FindBar() {
  const [open, setOpen] = useState(false);
  useWindowCommand('find', () => setOpen(true));
  return open ? <OpenBar onClose={() => setOpen(false)} /> : null;
}

function OpenBar({ onClose }: { readonly onClose: () => void }) {
  const [words, setWords] = useState('');
  const { count, place, go } = useFound(words);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <search className={classes.bar} aria-label="Find on this page" data-finds>
      <TextInput
        data-autofocus
        autoFocus
        size="xs"
        aria-label="Find"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <span className={classes.count} role="status">
        {words.trim() === '' ? '' : count === 0 ? 'Not found' : `${place + 1} of ${count}`}
      </span>
      <ActionIcon aria-label="The one before" onClick={() => go(-1)}>
        <IconChevronUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label="The next one" onClick={() => go(1)}>
        <IconChevronDown size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon aria-label="Close" onClick={onClose}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </search>
  );
}
