import '@mantine/dates/styles.css';
import '@mantine/spotlight/styles.css';
import { useState } from 'react';
import { createSeasonJudge, SharedSeasonJudge } from './data/season-judge.ts';
import { useStore } from './data/store.ts';
import { PaperDesk } from './documents/paper-desk.tsx';
import { Cover } from './frame/cover.tsx';
import { DropCatcher } from './frame/drop-catcher.tsx';
import { Frame } from './frame/frame.tsx';
import { CardDesk } from './immunizations/card-desk.tsx';
import { guide } from './navigation/guide.ts';
import { FirstRun } from './welcome/first-run.tsx';

/**
 * What an open vault shows: the first run, or the screens. A file of its own in the build: the page that
 * unlocks stands before any of it is read.
 */
export function Opened() {
  const guided = useStore(guide);
  const [judge] = useState(createSeasonJudge);
  return (
    <SharedSeasonJudge value={judge}>
      <DropCatcher>
        {guided === undefined ? <Frame /> : <FirstRun step={guided} />}
        <PaperDesk />
        <CardDesk />
        <Cover />
      </DropCatcher>
    </SharedSeasonJudge>
  );
}
