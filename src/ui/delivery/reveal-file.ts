import type { SaveTarget } from '../../contract/save-target.ts';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';

/** Shows a saved file where it lies; only for files in a chosen folder. */
export function revealFile(target: SaveTarget, name: string): void {
  if (target.kind !== 'folder') return;
  const { token } = target;
  void attempt(() => client.window.reveal({ token, name }));
}
