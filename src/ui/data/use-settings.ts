import { client } from './client.ts';
import { useRead } from './use-read.ts';

/** The vault's settings; absent before the first answer. */
export function useSettings() {
  return useRead(['app', 'settings'], () => client.app.settings()).data;
}

/** The currency that totals are shown in; USD until the settings are read. */
export function useHomeCurrency(): string {
  return useSettings()?.homeCurrency ?? 'USD';
}
