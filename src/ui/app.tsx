import { lazy, Suspense, useEffect, useState } from 'react';
import { restoring } from './data/restoring.ts';
import { useStore } from './data/store.ts';
import { ENDED } from './data/transport.ts';
import { useStatus } from './data/use-status.ts';
import { watchWindowCommands } from './data/window-commands.ts';
import { Ended } from './frame/ended.tsx';
import { FindBar } from './frame/find-bar.tsx';
import { OpenedBefore } from './frame/opened-file.ts';
import { reportActivity } from './frame/report-activity.ts';
import { reportSurprises } from './frame/report-surprises.ts';
import { takeBackCopies } from './frame/take-back-copies.ts';
import { watchStatus } from './frame/watch-status.ts';
import { followAddress } from './navigation/follow-address.ts';
import { keptCode, making } from './navigation/guide.ts';
import { LogDialog } from './shared/log-dialog.tsx';
import { RecoveryCodePage } from './welcome/recovery-code-page.tsx';
import { RestoreForm } from './welcome/restore-form.tsx';
import { UnlockPage } from './welcome/unlock-page.tsx';
import { WelcomePage } from './welcome/welcome-page.tsx';

const readOpened = () => import('./opened.tsx');
const Opened = lazy(async () => ({ default: (await readOpened()).Opened }));

/** Reads what an open vault shows while somebody types the passphrase. */
function readAhead(): () => void {
  const asked = requestIdleCallback(() => void readOpened().catch(() => {}));
  return () => cancelIdleCallback(asked);
}

/** True once the app behind the page has ended. */
function useEnded(): boolean {
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const end = () => setEnded(true);
    window.addEventListener(ENDED, end);
    return () => window.removeEventListener(ENDED, end);
  }, []);
  return ended;
}

/** The page, and over each of them what the window's menu opens. */
export function App() {
  const vault = useStatus()?.vault;
  return (
    <>
      {vault !== undefined && vault !== 'open' && <OpenedBefore />}
      <CurrentPage />
      <FindBar />
      <LogDialog />
    </>
  );
}

/** Which page stands in the window: no vault yet, a locked one, the first run, or the app itself. */
function CurrentPage() {
  const status = useStatus();
  const code = useStore(keptCode);
  const unfinished = useStore(making);
  const isRestoring = useStore(restoring);
  const ended = useEnded();
  useEffect(followAddress, []);
  useEffect(watchStatus, []);
  useEffect(reportActivity, []);
  useEffect(takeBackCopies, []);
  useEffect(reportSurprises, []);
  useEffect(watchWindowCommands, []);
  const isDrawn = status !== undefined;
  useEffect(() => (isDrawn ? readAhead() : undefined), [isDrawn]);

  if (ended) return <Ended />;
  if (status === undefined) return null;
  if (code !== undefined) return <RecoveryCodePage {...code} />;
  // Before both pages below: a vault that was just restored takes the one's place by the other.
  if (status.vault !== 'open' && isRestoring)
    return <RestoreForm onBack={() => restoring.set(false)} />;
  if (status.vault === 'none' || unfinished) return <WelcomePage />;
  if (status.vault === 'locked') return <UnlockPage key={status.vaultName} status={status} />;
  return (
    <Suspense>
      <Opened />
    </Suspense>
  );
}
