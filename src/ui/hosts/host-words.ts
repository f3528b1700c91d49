import type { Host, Platform } from '../../core/hosts/host.ts';
import { US_STATES } from '../../core/hosts/us-states.ts';

export const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  vslo: 'VSLO',
  'own-form': 'Own form',
  'e-mail': 'E-mail',
  exchange: 'Exchange',
};

export const STATE_CHOICES = Object.entries(US_STATES).map(([value, label]) => ({ value, label }));

/** "Boston, MA"; what is not known is left out. */
export function placeOf({ city, state }: Pick<Host, 'city' | 'state'>): string {
  return [city, state].filter((part) => part !== '').join(', ');
}
