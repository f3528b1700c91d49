import { attempt } from './attempt.ts';
import { client } from './client.ts';

/** Locks the vault; every page then goes to the passphrase by itself. */
export async function lockVault(): Promise<void> {
  await attempt(() => client.vault.lock());
}
