import { resolve } from 'node:path';
import type { Backend } from '../backend/backend.ts';
import { defaultVaultFolder, logFolder } from '../backend/installed/default-folder.ts';
import { type Day, isDay } from '../core/shared/day.ts';
import type { Client, Terminal, Values } from './command.ts';
import { UsageError } from './exit-status.ts';
import type { Output } from './output.ts';
import { passphraseIsGiven, readPassphrase } from './read-secret.ts';

export interface ClosableTerminal extends Terminal {
  close(): Promise<void>;
}

/** The surroundings of one command: its vault folder, its passphrase, its way to the app. */
export function createTerminal(values: Values, output: Output): ClosableTerminal {
  const text = (key: string) => (typeof values[key] === 'string' ? values[key] : undefined);
  const folder = resolve(text('vault') ?? defaultVaultFolder());
  const today = text('today');
  if (today !== undefined && !isDay(today))
    throw new UsageError('--today must be a date written YYYY-MM-DD.');
  const passphraseFile = text('passphrase-file');

  let started: Promise<Backend> | undefined;
  const backend = () => {
    started ??= startBackend(folder, today);
    return started;
  };
  const client = async (): Promise<Client> => {
    const { createRouterClient } = await import('@orpc/server');
    const { router, context } = await backend();
    return createRouterClient(router, { context });
  };
  let typed: Promise<string> | undefined;
  const passphrase = () => {
    typed ??= readPassphrase(passphraseFile, 'Passphrase: ');
    return typed;
  };

  return {
    output,
    folder,
    backend,
    client,
    passphrase,
    passphraseGiven: () => passphraseIsGiven(passphraseFile),
    async openClient() {
      const calls = await client();
      const { vault } = await calls.app.status();
      await calls.vault.open({ passphrase: vault === 'none' ? '-' : await passphrase() });
      return calls;
    },
    async close() {
      if (started === undefined) return;
      const backend = await started;
      const { session } = backend.context;
      const before = session.rescued();
      await backend.close();
      const rescued = session.rescued();
      // Found only as it was locked: what the command did lies in the backup, and not in the vault.
      if (before === undefined && rescued !== undefined) {
        const { vaultFault } = await import('../backend/database/vault-fault.ts');
        throw vaultFault('vault-replaced');
      }
    },
  };
}

/** The app is most of what a command loads, so it is loaded by the commands that need it. */
async function startBackend(folder: string, today: Day | undefined): Promise<Backend> {
  const [{ createBackend }, { calibrateDerivation }, { APP_VERSION }] = await Promise.all([
    import('../backend/backend.ts'),
    import('../backend/keys/calibrate-derivation.ts'),
    import('../backend/installed/app-version.ts'),
  ]);
  return createBackend({
    folder,
    window: 'terminal',
    version: APP_VERSION,
    today,
    logs: logFolder(),
    // A script opens the vault anew at each command, and takes the least that is allowed for the key.
    calibrate: process.stdin.isTTY ? calibrateDerivation : undefined,
  });
}
