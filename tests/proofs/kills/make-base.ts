import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { resultOf } from '../../support/result-of.ts';
import type { Base } from './kind.ts';
import { openApp, PROOF_PASSPHRASE } from './open-app.ts';

const OLD = join(import.meta.dirname, '..', '..', 'fixtures', 'november-2026');

/** The passphrase of the vault that an earlier version wrote. */
export const OLD_PASSPHRASE = 'a vault of november 2026';

/** Makes what every kill begins from; takes some seconds. */
export async function makeBase(folder: string): Promise<Base> {
  const vault = join(folder, 'base');
  mkdirSync(folder, { recursive: true });
  const { backend, client, into } = await openApp(vault);
  try {
    await resultOf(await client.vault.create({ passphrase: PROOF_PASSPHRASE, sample: true }));
    await resultOf(await client.vault.backup({ to: into(folder), name: 'base.backup' }));
  } finally {
    await backend.close();
  }
  return { vault, backup: join(folder, 'base.backup'), old: OLD };
}
