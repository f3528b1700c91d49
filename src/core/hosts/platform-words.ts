import type { Platform } from './host.ts';

/** How applications reach a host, in words. */
export const PLATFORM_WORDS: Readonly<Record<Platform, string>> = {
  vslo: 'VSLO',
  'own-form': 'Own form',
  'e-mail': 'E-mail',
  exchange: 'Exchange',
};
