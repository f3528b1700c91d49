import { openAsBlob, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newestVersion } from '../../../src/backend/database/migrate.ts';
import { ALL_MIGRATIONS } from '../../../src/backend/database/migrations/all-migrations.ts';
import { openDatabase, schemaVersion } from '../../../src/backend/database/open-database.ts';
import { openKeys } from '../../../src/backend/keys/keys-file.ts';
import { readBlob } from '../../../src/backend/rows/blob-store.ts';
import { listDamagedRows } from '../../../src/backend/rows/damaged-rows.ts';
import { listDocuments } from '../../../src/backend/rows/document-store.ts';
import { listHosts } from '../../../src/backend/rows/host-store.ts';
import { readProfile } from '../../../src/backend/rows/profile-store.ts';
import { listRotations } from '../../../src/backend/rows/rotation-store.ts';
import { readBackupParts } from '../../../src/backend/vault/backup-file.ts';
import { restoreBackup, restoreWith } from '../../../src/backend/vault/restore-backup.ts';
import { verifyDatabase } from '../../../src/backend/vault/verify-vault.ts';
import { makeFolder } from '../../support/vault-fixture.ts';

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'backups');
const NEWEST = newestVersion(ALL_MIGRATIONS);

const VERSIONS = readdirSync(FIXTURES)
  .flatMap((name) => /^schema-(\d+)\.sojourn-backup$/.exec(name)?.[1] ?? [])
  .map(Number)
  .sort((a, b) => a - b);

test('there is a backup of every schema version before the newest', () => {
  const before = Array.from({ length: NEWEST - 1 }, (_, at) => at + 1);
  expect(VERSIONS).toEqual(expect.arrayContaining(before));
});

test.each(VERSIONS)(
  'a backup of schema version %i restores, and means the same',
  async (version) => {
    const into = join(makeFolder(), 'vault');
    const backup = await openAsBlob(join(FIXTURES, `schema-${version}.sojourn-backup`));
    let dataKey: Buffer = Buffer.alloc(0);
    const report = await restoreWith(backup, into, async (keys) => {
      dataKey = await openKeys(keys, { passphrase: `schema ${version} of the vault` });
      return Buffer.from(dataKey);
    });
    expect(report).toMatchObject({ ok: true, files: 1, problems: [] });
    expect(await versionIn(backup, dataKey)).toBe(version);
    const db = openDatabase(join(into, 'vault.db'), dataKey, NEWEST);
    try {
      expect(schemaVersion(db)).toBe(NEWEST);
      expect(listDamagedRows(db)).toEqual([]);
      expect(await verifyDatabase(db)).toMatchObject({ ok: true, files: 1 });
      expect(readProfile(db)).toMatchObject({ familyName: 'Yılmaz', givenNames: 'Deniz' });
      expect(listDocuments(db)).toMatchObject([{ type: 'passport' }]);
      const [paper] = listDocuments(db)[0]?.versions ?? [];
      expect(paper).toMatchObject({ issued: '2021-05-04', expires: '2031-05-04' });
      expect(Buffer.from(readBlob(db, paper?.sha256 ?? '')).toString('latin1')).toContain(
        '(Passport)',
      );
      const [host] = listHosts(db);
      expect(listRotations(db)).toMatchObject([
        { host: host?.id, title: 'Cardiology', start: '2027-02-01', end: '2027-02-26' },
      ]);
    } finally {
      db.close();
    }
  },
);

test('a backup from an earlier passphrase says so, and what to do; a wrong code as well', async () => {
  const backup = await openAsBlob(join(FIXTURES, 'schema-1.sojourn-backup'));
  const restore = (secret: Parameters<typeof restoreBackup>[2]) =>
    restoreBackup(backup, join(makeFolder(), 'vault'), secret);
  await expect(restore({ passphrase: "today's passphrase" })).rejects.toMatchObject({
    code: 'passphrase-wrong',
    message: expect.stringContaining('if you have changed it since, type the earlier one'),
  });
  // The code of the fixture of version 2.
  const recoveryCode = '0EBAV-P9PDV-WXQEV-JJJTZ-RSDS6-400DC';
  await expect(restore({ recoveryCode })).rejects.toMatchObject({
    code: 'recovery-code-wrong',
    message: expect.stringContaining('use the earlier print'),
  });
});

/** The schema version of the database as it lies in the backup. */
async function versionIn(backup: Blob, dataKey: Buffer): Promise<number> {
  const { from, to } = await readBackupParts(backup);
  const path = join(makeFolder(), 'as-it-lies.db');
  writeFileSync(path, new Uint8Array(await backup.slice(from, to).arrayBuffer()));
  const db = openDatabase(path, dataKey, NEWEST);
  try {
    return schemaVersion(db);
  } finally {
    db.close();
  }
}
