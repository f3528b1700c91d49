import { UnstyledButton } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useId } from 'react';
import { DueBadge } from '../agenda/due-badge.tsx';
import { lockVault } from '../data/lock-vault.ts';
import { Mark } from '../look/mark.tsx';
import { navigate, type ScreenName, useSpot } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES, type ScreenEntry } from '../screens/screens.tsx';
import classes from './frame.module.css';

function Item({ entry }: { readonly entry: ScreenEntry }) {
  const { screen } = useSpot();
  const Icon = entry.icon;
  const badge = useId();
  const hasBadge = entry.name === 'agenda';
  return (
    <li>
      <UnstyledButton
        className={classes.item}
        aria-current={screen === entry.name ? 'page' : undefined}
        aria-describedby={hasBadge ? badge : undefined}
        onClick={() => navigate({ screen: entry.name })}
      >
        <Icon size={17} stroke={1.7} aria-hidden />
        {entry.title}
        {hasBadge && <DueBadge id={badge} />}
      </UnstyledButton>
    </li>
  );
}

/** What is about the vault and not about the season. */
const AT_THE_FOOT: readonly ScreenName[] = ['history', 'settings'];

/** The way between screens; history, settings and the lock at the foot. */
export function Sidebar() {
  const screens = SCREEN_ENTRIES.filter(({ name }) => !AT_THE_FOOT.includes(name));
  const foot = SCREEN_ENTRIES.filter(({ name }) => AT_THE_FOOT.includes(name));
  return (
    <nav className={classes.sidebar} aria-label="Screens">
      <div className={classes.brand}>
        <Mark />
        Sojourn
      </div>
      <ul className={classes.list}>
        {screens.map((entry) => (
          <Item key={entry.name} entry={entry} />
        ))}
      </ul>
      <div className={classes.spring} />
      <ul className={classes.list}>
        {foot.map((entry) => (
          <Item key={entry.name} entry={entry} />
        ))}
        <li>
          <UnstyledButton className={classes.item} onClick={() => void lockVault()}>
            <IconLock size={17} stroke={1.7} aria-hidden />
            Lock
          </UnstyledButton>
        </li>
      </ul>
    </nav>
  );
}
