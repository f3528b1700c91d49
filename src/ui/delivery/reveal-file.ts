import type { Place } from '../../contract/place.ts';
import { attempt } from '../data/attempt.ts';
import { client } from '../data/client.ts';

/** Shows a saved file where it lies; only for files in a chosen folder. */
export function revealFile(place: Place, name: string): void {
  if (place.kind !== 'folder') return;
  const { token } = place;
  void attempt(() => client.window.reveal({ token, name }));
}
