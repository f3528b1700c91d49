import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { change } from '../../../src/backend/database/change.ts';
import type { ReadableDb } from '../../../src/backend/database/handles.ts';
import type { Vault } from '../../../src/backend/keys/vault.ts';
import { putBlob } from '../../../src/backend/rows/blob-store.ts';
import { createVault } from '../../../src/backend/vault/create-vault.ts';
import { openVault } from '../../../src/backend/vault/open-vault.ts';
import { verifyVault } from '../../../src/backend/vault/verify-vault.ts';
import { fillVault, TODAY } from '../../support/fill-vault.ts';

export interface Flips {
  readonly done: number;
  /** The vault did not open, or the check found something. */
  readonly found: number;
  /** Nothing was found, and every row and every file reads as before: a free page, or the unused salt. */
  readonly idle: number;
  /** Nothing was found, and something reads otherwise. */
  readonly missed: number;
  /** Checks of the whole vault, and those that found something. */
  readonly checks: number;
  readonly alarms: number;
}

interface Asked {
  readonly folder: string;
  readonly count: number;
  readonly random: () => number;
  readonly isOver: () => boolean;
}

/** Every how many flips the whole vault is checked as well. */
const WHOLE = 20;

/** Flips one bit of the database at a time, anywhere, and asks whether anybody notices. */
export async function flipBits({ folder, count, random, isOver }: Asked): Promise<Flips> {
  const { vault, recoveryCode } = await createVault(folder, { passphrase: 'a bit is a bit' });
  fillVault(vault.db, 'mark', new Uint8Array(20_000).fill(3));
  change(vault.db, 'Filled', TODAY, (db) => {
    for (let n = 0; n < 40; n += 1) putBlob(db, Buffer.from(`file ${n} `.repeat(900)));
  });
  // A document that is gone leaves free pages, as in any vault in use.
  change(vault.db, 'Taken away', TODAY, (db) => db.exec('DELETE FROM letters'));
  const whole = contentOf(vault.db);
  vault.close();
  const path = join(folder, 'vault.db');
  const good = readFileSync(path);
  const open = () => openVault(folder, { recoveryCode });
  const tally = { done: 0, found: 0, idle: 0, missed: 0, checks: 0, alarms: 0 };
  for (let n = 0; n < count && !isOver(); n += 1) {
    const at = Math.floor(random() * good.length);
    const bytes = Buffer.from(good);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    writeFileSync(path, bytes);
    tally[await endOf(open, whole)] += 1;
    tally.done += 1;
    writeFileSync(path, good);
    if (n % WHOLE !== 0) continue;
    tally.checks += 1;
    if ((await endOf(open, whole)) !== 'idle') tally.alarms += 1;
    if (n % 200 === 0) console.log(`${n} flips: ${JSON.stringify(tally)}`);
  }
  return tally;
}

async function endOf(
  open: () => Promise<Vault>,
  whole: string,
): Promise<'found' | 'idle' | 'missed'> {
  let vault: Vault | undefined;
  try {
    vault = await open();
    const { ok } = await verifyVault(vault);
    if (!ok) return 'found';
    return contentOf(vault.db) === whole ? 'idle' : 'missed';
  } catch {
    return 'found';
  } finally {
    vault?.close();
  }
}

/** Every row of every table, in one hash. */
function contentOf(db: ReadableDb): string {
  const hash = createHash('sha256');
  const tables = db
    .prepare<[], { name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`,
    )
    .all();
  for (const { name } of tables) {
    // The log of openings may grow with each.
    if (name.startsWith('sqlite_')) continue;
    hash.update(name);
    for (const row of db.prepare<[], object>(`SELECT * FROM "${name}"`).iterate())
      hash.update(JSON.stringify(row));
  }
  return hash.digest('hex');
}

export function sayFlips({ done, found, idle, missed, checks, alarms }: Flips): string[] {
  return [
    `- **${done} bits flipped** one at a time anywhere in a vault of some pages: ${found} found, ${idle} on free pages or in the unused salt (every row and file read as before), **${missed} missed**.`,
    `- ${checks} checks of the whole vault in between: **${alarms} false alarms**.`,
  ];
}
