import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { createBackend } from '../../../src/backend/backend.ts';
import { settleOutputs } from '../../../src/backend/delivery/settle-outputs.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import type { Base } from './kind.ts';

/** The passphrase of every vault that the proofs make. */
export const PROOF_PASSPHRASE = 'a proof is not a promise';

/** The app on the vault of a scratch folder, as the command line has it, with a client of its procedures. */
export async function openApp(folder: string) {
  const today = parseDay('2026-12-01');
  const backend = await createBackend({ folder, window: 'terminal', version: '0', today });
  const client = createRouterClient(backend.router, { context: backend.context });
  const into = (path: string) => ({
    kind: 'folder' as const,
    token: backend.context.folders.add(path).token,
    replace: true,
  });
  return { backend, client, into };
}

export type App = Awaited<ReturnType<typeof openApp>>;

export const vaultOf = (scratch: string) => join(scratch, 'vault');
export const outOf = (scratch: string) => join(scratch, 'out');
export const codeFile = (scratch: string) => join(scratch, 'code');

export function leaveCode(scratch: string, { code }: Base): void {
  writeFileSync(codeFile(scratch), code);
}

/** Opens the vault of a scratch folder as an unlock does, by the recovery code that lies beside it. */
export async function openByCode(scratch: string): Promise<Vault> {
  const recoveryCode = readFileSync(codeFile(scratch), 'utf8');
  const vault = await openVault(vaultOf(scratch), { recoveryCode });
  settleOutputs(vault.db);
  return vault;
}

/** The same in an app, whose procedures then work on it. */
export async function openAppByCode(scratch: string): Promise<App> {
  const app = await openApp(vaultOf(scratch));
  app.backend.context.session.open(await openByCode(scratch));
  return app;
}
