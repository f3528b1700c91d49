import { ActionIcon, Tooltip, UnstyledButton } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconHelp,
  IconPlus,
  IconSearch,
} from '@tabler/icons-react';
import { addDocuments } from '../intake/add-documents.ts';
import classes from './frame.module.css';
import { helpShown, modKey } from './shortcut-list.ts';
import { useHistory } from './use-history.ts';

/** Search and commands, adding documents, undo and redo. */
export function TopBar() {
  const { undoes, redoes, undo, redo } = useHistory();
  return (
    <section className={classes.topbar} aria-label="Search and undo">
      <UnstyledButton className={classes.search} onClick={() => spotlight.open()}>
        <IconSearch size={15} aria-hidden />
        <span className={classes.searchWords}>Search or do something</span>
        <kbd className={classes.kbd}>{modKey()} K</kbd>
      </UnstyledButton>
      <div className={classes.spring} />
      <Tooltip label="Add documents">
        <ActionIcon aria-label="Add documents" onClick={() => void addDocuments()}>
          <IconPlus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={undoes === undefined ? 'Nothing to undo' : `Undo: ${undoes}`}>
        <ActionIcon
          aria-label="Undo"
          aria-disabled={undoes === undefined}
          className={undoes === undefined ? classes.idle : ''}
          onClick={() => undoes !== undefined && void undo()}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={redoes === undefined ? 'Nothing to redo' : `Redo: ${redoes}`}>
        <ActionIcon
          aria-label="Redo"
          aria-disabled={redoes === undefined}
          className={redoes === undefined ? classes.idle : ''}
          onClick={() => redoes !== undefined && void redo()}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Help: keyboard shortcuts, words and marks">
        <ActionIcon aria-label="Help" onClick={() => helpShown.set('keys')}>
          <IconHelp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </section>
  );
}
