import type { AppStatus } from '../../contract/app-contract.ts';
import { client } from '../data/client.ts';
import { forgetEdits } from '../data/held-edits.ts';
import { forgetWork } from '../data/long-work.ts';
import { queryClient } from '../data/query-client.ts';
import { windowKind } from '../data/transport.ts';
import { dismissLine } from '../data/undo-line.ts';
import { STATUS_KEY } from '../data/use-status.ts';
import { keptCode } from '../navigation/guide.ts';
import { forgetPlace } from '../navigation/navigation.ts';

const isStatus = (key: readonly unknown[]) => key[0] === STATUS_KEY[0] && key[1] === STATUS_KEY[1];
const PAUSE = 1_000;

/**
 * After a lock the page begins anew: what its scripts still held of the vault goes with them. Electron's
 * window lets no page navigate, not even to itself, so there it asks for it. A recovery code that nobody has
 * kept stays.
 */
async function startAnew(): Promise<boolean> {
  if (keptCode.get() !== undefined) return false;
  if (windowKind() === 'electron') {
    const asked = client.window.startAnew().catch(() => ({ anew: false }));
    return (await asked).anew;
  }
  location.reload();
  return true;
}

/** A lock empties every page at once; a change renews every read. */
async function take(status: AppStatus): Promise<void> {
  const was = queryClient.getQueryData<AppStatus>(STATUS_KEY);
  if (was?.vault === 'open' && status.vault !== 'open') {
    // Before the page begins anew: it would ask whether work may be thrown off that has ended already.
    forgetWork();
    forgetEdits();
    if (await startAnew()) return;
  }
  queryClient.setQueryData(STATUS_KEY, status);
  if (status.vault === 'open') {
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isStatus(queryKey) });
    return;
  }
  // A page that began with a locked vault has read nothing of it: what stands on it stays.
  if (was?.vault !== 'open') return;
  forgetPlace();
  dismissLine();
  // After the screens are gone: a mounted one would only read again, from a locked vault.
  setTimeout(() => {
    queryClient.removeQueries({ predicate: ({ queryKey }) => !isStatus(queryKey) });
  }, 0);
}

async function followOnce(signal: AbortSignal): Promise<void> {
  for await (const status of await client.app.watch(undefined, { signal })) await take(status);
}

async function follow(signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await followOnce(signal).catch(() => {
      // The stream ended (the machine slept): it is taken up again below.
    });
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Follows the app's status for as long as the page lives; answers how to stop. */
export function watchStatus(): () => void {
  const control = new AbortController();
  void follow(control.signal);
  return () => control.abort();
}
