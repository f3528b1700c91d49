import type { Layout } from '../../contract/app-contract.ts';
import { attempt } from './attempt.ts';
import { client } from './client.ts';
import { queryClient } from './query-client.ts';
import { useRead } from './use-read.ts';

const KEY = ['app', 'layout'];

/** How the window was left, as the vault keeps it; absent before the first answer. */
export function useLayout(): Layout | undefined {
  return useRead(KEY, () => client.app.layout()).data;
}

/** Shows it at once and keeps it with the vault: nothing else on the page hangs on it. */
export async function saveLayout(changes: Partial<Layout>): Promise<void> {
  // What is still being read is how it was before.
  await queryClient.cancelQueries({ queryKey: KEY });
  const before = queryClient.getQueryData<Layout>(KEY);
  if (before !== undefined) {
    const panes = { ...before.panes, ...changes.panes };
    queryClient.setQueryData<Layout>(KEY, { ...before, ...changes, panes });
  }
  await attempt(() => client.app.saveLayout(changes));
  if (before === undefined) await queryClient.invalidateQueries({ queryKey: KEY });
}
