import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultVaultFolder } from '../src/backend/installed/default-folder.ts';
import { type Day, isDay } from '../src/core/shared/day.ts';
import { openedAmong } from './opened-file.ts';

export interface DesktopArguments {
  readonly vault: string;
  /** True where the vault was named, and is not the one that opens by itself. */
  readonly isNamed: boolean;
  readonly today: Day | undefined;
  /** A backup or a host pack that a file manager opened. */
  readonly opens: string | undefined;
  /** True where the person knows that the window has no sandbox. */
  readonly isUnsandboxedAllowed: boolean;
}

/** Reads ours; everything else belongs to the browser engine and is passed over. */
export function readArguments(args: readonly string[]): DesktopArguments {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      vault: { type: 'string' },
      today: { type: 'string' },
      'allow-unsandboxed': { type: 'boolean' },
    },
  });
  const { vault, today } = values;
  const opened = openedAmong(args);
  const isNamed = typeof vault === 'string' && vault !== '';
  return {
    vault: isNamed ? resolve(vault) : defaultVaultFolder(),
    isNamed,
    today: typeof today === 'string' && isDay(today) ? today : undefined,
    opens: opened === undefined ? undefined : resolve(opened),
    isUnsandboxedAllowed: values['allow-unsandboxed'] === true,
  };
}

/** The same arguments, with this vault named. */
export function argumentsForVault(args: readonly string[], vault: string): string[] {
  const kept = args.filter(
    (argument, place) =>
      argument !== '--vault' && !argument.startsWith('--vault=') && args[place - 1] !== '--vault',
  );
  return [...kept, '--vault', vault];
}
