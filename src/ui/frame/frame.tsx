import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { DueBanner } from '../agenda/due-banner.tsx';
import { useSettings } from '../data/use-settings.ts';
import { useSpot } from '../navigation/navigation.ts';
import { SCREEN_ENTRIES } from '../screens/screens.tsx';
import { RescuedNote } from '../shared/rescued-note.tsx';
import { Commands } from './commands.tsx';
import { DamageBanner } from './damage-banner.tsx';
import classes from './frame.module.css';
import { NoticesBanner } from './notices-banner.tsx';
import { useOpenedInVault } from './opened-file.ts';
import { SampleBanner } from './sample-banner.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sidebar } from './sidebar.tsx';
import { TopBar } from './top-bar.tsx';
import { Tray } from './tray.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useFolded } from './use-folded.ts';

const THEMES = { system: 'auto', light: 'light', dark: 'dark' } as const;

/** The vault's own choice of theme; the system's until it is read. */
function useChosenTheme(): void {
  const { setColorScheme } = useMantineColorScheme();
  const theme = useSettings()?.theme;
  useEffect(() => {
    if (theme !== undefined) setColorScheme(THEMES[theme]);
  }, [theme, setColorScheme]);
}

/** Everything around a screen: sidebar, top bar, the tray and the line that offers Undo. */
export function Frame() {
  useChosenTheme();
  useOpenedInVault();
  const { screen } = useSpot();
  const [folded, fold] = useFolded();
  const entry = SCREEN_ENTRIES.find(({ name }) => name === screen);
  const View = entry?.view;
  useEffect(() => {
    document.title = entry === undefined ? 'Sojourn' : `${entry.title} - Sojourn`;
  }, [entry]);
  return (
    <div className={classes.frame} data-folded={folded || undefined}>
      {/* A link would put its target into the address, which says where the person is. */}
      <button
        type="button"
        className={classes.skip}
        onClick={() => document.getElementById('main')?.focus()}
      >
        Skip to the screen
      </button>
      <Sidebar folded={folded} onFold={fold} />
      <div className={classes.rest}>
        <SampleBanner />
        <DamageBanner />
        <RescuedNote />
        <NoticesBanner />
        <TopBar />
        <DueBanner />
        <main id="main" className={classes.main} tabIndex={-1}>
          {View !== undefined && <View key={screen} />}
        </main>
        <div className={classes.foot}>
          <UndoBar />
          <Tray />
        </div>
      </div>
      <Commands />
      <Shortcuts />
    </div>
  );
}
