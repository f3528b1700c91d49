import { resolve } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { type Backend, createBackend } from '../backend/backend.ts';
import { APP_VERSION } from '../backend/installed/app-version.ts';
import { defaultVaultFolder } from '../backend/installed/default-folder.ts';
import { isDay } from '../core/shared/day.ts';
import type { Client, Terminal, Values } from './command.ts';
import { UsageError } from './exit-status.ts';
import type { Output } from './output.ts';
import { passphraseIsGiven, readPassphrase } from './read-passphrase.ts';

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
    started ??= createBackend({ folder, window: 'terminal', version: APP_VERSION, today });
    return started;
  };
  const client = async (): Promise<Client> => {
    const { router, context } = await backend();
    return createRouterClient(router, { context });
  };
  const passphrase = () => readPassphrase(passphraseFile, 'Passphrase: ');

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
      if (started !== undefined) await (await started).close();
    },
  };
}
