import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from '../../../src/backend/database/change.ts';
import {
  openKeys,
  readKeysFile,
  rewrapByRecoveryCode,
  writeKeysFile,
} from '../../../src/backend/keys/keys-file.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { saveHost } from '../../../src/backend/rows/host-store.ts';
import { saveRotation } from '../../../src/backend/rows/rotation-store.ts';
import { takeBackup } from '../../../src/backend/vault/take-backup.ts';
import { parseDay } from '../../../src/core/shared/day.ts';
import { damagePages } from '../../support/damage-file.ts';
import { makeEntities, TODAY } from '../../support/fill-vault.ts';
import { resultOf } from '../../support/result-of.ts';
import { buildChild } from './build-child.ts';
import type { Base } from './kind.ts';
import { type App, openApp, outOf, PROOF_PASSPHRASE, vaultOf } from './open-app.ts';

const OLD = join(import.meta.dirname, '..', '..', 'fixtures', 'november-2026');
const PAPERS = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample', 'documents');

/** The passphrase of the vault that an earlier version wrote. */
const OLD_PASSPHRASE = 'a vault of november 2026';

/** Makes what every kill begins from; takes a second or two. */
export async function makeBase(folder: string): Promise<Base> {
  const at = join(folder, 'base');
  mkdirSync(outOf(at), { recursive: true });
  const app = await openApp(vaultOf(at));
  try {
    const made = await resultOf(await app.client.vault.create({ passphrase: PROOF_PASSPHRASE }));
    const code = made.recoveryCode;
    await fill(app, outOf(at));
    await resultOf(await app.client.vault.backup({ to: app.into(folder), name: 'base.backup' }));
    const vault = app.backend.context.session.require();
    await takeBackup(vault, { day: parseDay('2026-11-01'), time: '09.00' });
    const page = pageOfAFile(vault);
    await app.backend.close();
    return {
      vault: vaultOf(at),
      code,
      backup: join(folder, 'base.backup'),
      ownBackups: join(at, 'vault backups'),
      damaged: makeDamaged(vaultOf(at), join(folder, 'damaged'), page),
      old: await makeOld(join(folder, 'old'), code),
      child: await makeChild(join(folder, 'child')),
    };
  } finally {
    await app.backend.close();
  }
}

/** A host, a rotation, three papers and a packet. */
async function fill({ backend, client, into }: App, out: string): Promise<void> {
  const { db } = backend.context.session.require();
  const { host, rotation } = makeEntities('proof', '');
  change(db, 'Added a rotation', TODAY, () => {
    saveHost(db, host);
    saveRotation(db, rotation);
  });
  const files = ['bls-card.pdf', 'cv-2026-09.pdf', 'photo.jpg'].map((name) => ({
    name,
    content: new Blob([readFileSync(join(PAPERS, name))]),
  }));
  await resultOf(await client.documents.import({ files }));
  await resultOf(await client.packets.build({ rotation: rotation.id, to: into(out), force: true }));
}

/** The number of a page that holds a part of a file, and how many pages there are. */
function pageOfAFile({ db }: Vault) {
  const sql = `SELECT pageno FROM dbstat WHERE name = 'blob_chunks' AND pagetype IN ('leaf', 'overflow') LIMIT 1`;
  const pageno = db.prepare<[], { pageno: number }>(sql).get()?.pageno ?? 0;
  return { pageno, pages: Number(db.pragma('page_count', { simple: true })) };
}

function makeDamaged(
  vault: string,
  into: string,
  { pageno, pages }: ReturnType<typeof pageOfAFile>,
): string {
  cpSync(vault, into, { recursive: true });
  damagePages(join(into, 'vault.db'), 1, () => (pageno - 0.5) / pages);
  return into;
}

/** The process that is killed; one without work leaves its compiled code to those that come after it. */
async function makeChild(folder: string): Promise<string> {
  const child = await buildChild(folder);
  spawnSync(process.execPath, [child], {
    env: { ...process.env, NODE_COMPILE_CACHE: `${child}-compiled` },
  });
  return child;
}

/** The vault of an earlier version, its key wrapped by the recovery code of the base as well. */
async function makeOld(into: string, code: string): Promise<string> {
  mkdirSync(into);
  for (const name of ['vault.db', 'keys.json']) cpSync(join(OLD, name), join(into, name));
  const path = join(into, 'keys.json');
  const keys = readKeysFile(path);
  const dataKey = await openKeys(keys, { passphrase: OLD_PASSPHRASE });
  writeKeysFile(path, rewrapByRecoveryCode(keys, dataKey, code));
  return into;
}
