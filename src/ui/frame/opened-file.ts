import { useEffect } from 'react';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';
import { offeredBackup, restoreNewest, restoring } from '../data/restoring.ts';
import { windowKind } from '../data/transport.ts';
import { announce } from '../data/undo-line.ts';
import { renewReads } from '../data/use-change.ts';
import { useWindowCommand } from '../data/window-commands.ts';
import { navigate } from '../navigation/navigation.ts';

/** Looks for a file that was opened by double click, now and whenever one is. */
function useOpened(look: () => Promise<void>): void {
  const run = () => void attempt(look);
  useWindowCommand('open-file', run);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one look as the page begins, the others when told
  useEffect(() => {
    if (windowKind() === 'electron') run();
  }, []);
}

/** With an open vault: a host pack is taken in; a backup would take the vault's place, so it is asked. */
export function useOpenedInVault(): void {
  useOpened(async () => {
    const opened = await client.window.openedFile();
    if (opened === null) return;
    if (opened.kind === 'backup') {
      const restore = { label: 'Lock and restore', run: () => void restoreNewest() };
      return announce(`${opened.name} is a backup of a vault`, false, restore);
    }
    const taken = await client.window.takeOpened();
    if (taken === null) return;
    const host = await client.hosts.importPack({ json: await taken.content.text() });
    await renewReads();
    navigate({ screen: 'hosts', selected: host.id });
  });
}

/** Without one: a backup stands chosen on the page that restores. A pack waits until a vault is open. */
export function OpenedBefore(): null {
  useOpened(async () => {
    const opened = await client.window.openedFile();
    if (opened?.kind !== 'backup') return;
    const taken = await client.window.takeOpened();
    if (taken === null) return;
    offeredBackup.set(new File([taken.content], taken.name));
    restoring.set(true);
  });
  return null;
}
