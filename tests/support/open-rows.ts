import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { change } from '../../src/backend/database/change.ts';
import { migrate } from '../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../src/backend/database/migrations/all-migrations.ts';
import { createDatabase } from '../../src/backend/database/open-database.ts';
import { recordChanges } from '../../src/backend/database/record-changes.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { makeEntities, TODAY } from './fill-vault.ts';
import { makeFolder } from './vault-fixture.ts';

/**
 * The encrypted database of a vault, empty and of the newest schema, without the second that deriving
 * a key from a passphrase takes; closed and removed when the test ends. `save` writes within a change;
 * `given` holds one row of each kind, none of them stored.
 */
export function openRows() {
  const db = createDatabase(join(makeFolder(), 'vault.db'), randomBytes(32));
  onTestFinished(() => void db.close());
  migrate(db, ALL_MIGRATIONS);
  recordChanges(db);
  const save = <T>(act: () => T): T => change(db, 'A change', TODAY, act);
  const sha256 = save(() => putBlob(db, FILE));
  const given = makeEntities('mark', sha256);
  return {
    db,
    save,
    sha256,
    given: { ...given, version: { ...given.version, bytes: FILE.length } },
  };
}

/** The bytes of the one file that is there. */
export const FILE = new TextEncoder().encode('the bytes of a file');

/** The row under another id, with other fields where named. */
export function another<T extends { readonly id: string }>(
  row: T,
  id: string,
  more: Partial<T> = {},
) {
  return { ...row, ...more, id: id as T['id'] };
}
