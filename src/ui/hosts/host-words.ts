import type { Host } from '../../core/hosts/host.ts';
import { US_STATES } from '../../core/hosts/us-states.ts';

export { PLATFORM_WORDS } from '../../core/hosts/platform-words.ts';

export const STATE_CHOICES = Object.entries(US_STATES).map(([value, label]) => ({ value, label }));

/** "Boston, MA"; what is not known is left out. */
export function placeOf({ city, state }: Pick<Host, 'city' | 'state'>): string {
  return [city, state].filter((part) => part !== '').join(', ');
}
