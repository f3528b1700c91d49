import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultVaultFolder } from '../src/backend/installed/default-folder.ts';
import { type Day, isDay } from '../src/core/shared/day.ts';

export interface DesktopArguments {
  readonly vault: string;
  readonly today: Day | undefined;
}

/** Reads --vault and --today; everything else belongs to the browser engine and is passed over. */
export function readArguments(args: readonly string[]): DesktopArguments {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: { vault: { type: 'string' }, today: { type: 'string' } },
  });
  const { vault, today } = values;
  return {
    vault: typeof vault === 'string' && vault !== '' ? resolve(vault) : defaultVaultFolder(),
    today: typeof today === 'string' && isDay(today) ? today : undefined,
  };
}
