import { Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconLayoutSidebarLeftCollapse,
  IconLayoutSidebarLeftExpand,
  IconLock,
} from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { DueBadge } from '../agenda/due-badge.tsx';
import { lockVault } from '../data/lock-vault.ts';
import { Mark } from '../look/mark.tsx';
import { navigate, type ScreenName, useSpot } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES, type ScreenEntry } from '../screens/screens.tsx';
import classes from './frame.module.css';

interface EntryProps {
  readonly title: string;
  readonly icon: ReactNode;
  readonly folded: boolean;
  readonly current?: boolean;
  /** The identifier of the badge, where it has one. */
  readonly describedBy?: string | undefined;
  readonly onClick: () => void;
  readonly children?: ReactNode;
}

/** An icon with its word; folded, the word is a tip and still the button's name. */
function Entry(props: EntryProps) {
  const { title, icon, folded, current = false, describedBy, onClick, children } = props;
  return (
    <li>
      <Tooltip label={title} position="right" disabled={!folded}>
        <UnstyledButton
          className={classes.item}
          aria-current={current ? 'page' : undefined}
          aria-describedby={describedBy}
          onClick={onClick}
        >
          {icon}
          <span className={classes.word}>{title}</span>
          {children}
        </UnstyledButton>
      </Tooltip>
    </li>
  );
}

function Item({ entry, folded }: { readonly entry: ScreenEntry; readonly folded: boolean }) {
  const { screen } = useSpot();
  const Icon = entry.icon;
  const badge = useId();
  const hasBadge = entry.name === 'agenda';
  return (
    <Entry
      title={entry.title}
      icon={<Icon size={17} stroke={1.7} aria-hidden />}
      folded={folded}
      current={screen === entry.name}
      describedBy={hasBadge ? badge : undefined}
      onClick={() => navigate({ screen: entry.name })}
    >
      {hasBadge && <DueBadge id={badge} />}
    </Entry>
  );
}

/** What is about the vault and not about the season. */
const AT_THE_FOOT: readonly ScreenName[] = ['history', 'settings'];

interface SidebarProps {
  readonly folded: boolean;
  readonly onFold: () => void;
}

/** The way between screens; history, settings and the lock at the foot. It folds to its icons. */
export function Sidebar({ folded, onFold }: SidebarProps) {
  const screens = SCREEN_ENTRIES.filter(({ name }) => !AT_THE_FOOT.includes(name));
  const foot = SCREEN_ENTRIES.filter(({ name }) => AT_THE_FOOT.includes(name));
  const Fold = folded ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  return (
    <nav className={classes.sidebar} aria-label="Screens" data-folded={folded || undefined}>
      <div className={classes.brand}>
        <Mark />
        <span className={classes.word}>Sojourn</span>
      </div>
      <ul className={classes.list}>
        {screens.map((entry) => (
          <Item key={entry.name} entry={entry} folded={folded} />
        ))}
      </ul>
      <div className={classes.spring} />
      <ul className={classes.list}>
        {foot.map((entry) => (
          <Item key={entry.name} entry={entry} folded={folded} />
        ))}
        <Entry
          title="Lock"
          icon={<IconLock size={17} stroke={1.7} aria-hidden />}
          folded={folded}
          onClick={() => void lockVault()}
        />
        <Entry
          title={folded ? 'Unfold the sidebar' : 'Fold the sidebar'}
          icon={<Fold size={17} stroke={1.7} aria-hidden />}
          folded={folded}
          onClick={onFold}
        />
      </ul>
    </nav>
  );
}
