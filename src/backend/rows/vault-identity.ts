import type { ReadableDb, WritableDb } from '../database/handles.ts';
import { prepared } from '../database/prepared.ts';
import { vaultFault } from '../database/vault-fault.ts';
import { writeWhole } from '../database/write-whole.ts';

/**
 * Holds the name of the vault in its database against that in its key file, and writes it down where no
 * vault of before had one. Throws Fault `vault-keys-of-another`.
 */
export function requireIdentity(db: WritableDb, vault: string): void {
  const known = readIdentity(db);
  if (known === undefined) {
    writeWhole(db, () => prepared(db, 'INSERT INTO vault_identity (vault) VALUES (?)').run(vault));
  } else if (known !== vault) {
    throw vaultFault('vault-keys-of-another');
  }
}

function readIdentity(db: ReadableDb): string | undefined {
  const row = prepared(db, 'SELECT vault FROM vault_identity').get();
  return row === undefined ? undefined : String(row['vault']);
}
