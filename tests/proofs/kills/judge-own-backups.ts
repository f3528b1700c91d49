import { openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup } from '../../../src/backend/vault/restore-backup.ts';
import { readBackupName } from '../../../src/core/backups/own-backup.ts';
import { codeFile, openByCode } from './open-app.ts';

/** How many restores of one killed process are looked at, the newest first. */
const RESTORED = 2;

/** After the next unlock there is a backup, what bears the name of one restores, and nothing else lies there. */
export async function judgeOwnBackups(scratch: string, place: string): Promise<string[]> {
  (await openByCode(scratch)).close();
  const names = readdirSync(place).sort().reverse();
  const backups = names.filter((name) => readBackupName(name) !== undefined);
  const others = names.filter((name) => readBackupName(name) === undefined);
  const wrong: string[] = others.map((name) => `${name} was left among the backups`);
  if (backups.length === 0) wrong.push('no backup is left');
  const recoveryCode = readFileSync(codeFile(scratch), 'utf8');
  for (const [n, name] of backups.slice(0, RESTORED).entries()) {
    const backup = await openAsBlob(join(place, name));
    const { ok } = await restoreBackup(backup, join(scratch, `restored-${n}`), { recoveryCode });
    if (!ok) wrong.push(`${name} is not whole`);
  }
  return wrong;
}
