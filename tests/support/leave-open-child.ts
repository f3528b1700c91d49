import { readdirSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { change } from '../../src/backend/database/change.ts';
import { readProfile, saveProfile } from '../../src/backend/rows/profile-store.ts';
import { openVault } from '../../src/backend/vault/open-vault.ts';
import { TODAY } from './fill-vault.ts';

/**
 * Saves a name in a vault that nothing refers to afterwards, has what nothing refers to collected, prints what
 * lies in the vault's folder by then, and ends without closing it.
 */
const [folder = '', passphrase = '', givenNames = ''] = process.argv.slice(2);

async function saveName(): Promise<void> {
  const { db } = await openVault(folder, { passphrase });
  change(db, 'Renamed', TODAY, () => saveProfile(db, { ...readProfile(db), givenNames }));
}

await saveName();
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
for (let round = 0; round < 4; round += 1) {
  await setTimeout(5);
  collect();
}
console.log(readdirSync(folder).join());
process.exit();
