import { change } from '../../src/backend/database/change.ts';
import { putBlob } from '../../src/backend/rows/blob-store.ts';
import { saveDocument } from '../../src/backend/rows/document-store.ts';
import { saveHost } from '../../src/backend/rows/host-store.ts';
import { saveRotation } from '../../src/backend/rows/rotation-store.ts';
import { saveVersion } from '../../src/backend/rows/version-store.ts';
import { createVault } from '../../src/backend/vault/create-vault.ts';
import { makeLargeSeason, TODAY } from '../bench/lib/large-season.ts';

/** One page of nothing much, so that versions have a file behind them. */
const FILE = new TextEncoder().encode('a file of the benchmark');

/** Of the large season, as much as is asked for; a person's own is like the small one. */
export interface Size {
  readonly rotations: number;
  readonly documents: number;
}

/** Makes a vault with that much of the large season, and only the hosts that it has rotations at. */
export async function fillLargeVault(
  folder: string,
  passphrase: string,
  size: Size,
): Promise<void> {
  const season = makeLargeSeason();
  const rotations = season.rotations.slice(0, size.rotations);
  const { vault } = await createVault(folder, { passphrase });
  change(vault.db, 'Filled', TODAY, (db) => {
    const sha256 = putBlob(db, FILE);
    for (const host of season.hosts) {
      if (rotations.some((rotation) => rotation.host === host.id)) saveHost(db, host);
    }
    for (const rotation of rotations) saveRotation(db, rotation);
    for (const { versions, ...document } of season.documents.slice(0, size.documents)) {
      saveDocument(db, document);
      for (const version of versions) saveVersion(db, { ...version, sha256 });
    }
  });
  vault.close();
}
