import { readFile } from 'node:fs/promises';
import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import { FILE_KIND_FACTS } from '../../core/documents/file-kind.ts';
import type { VersionId } from '../../core/shared/id.ts';
import { safeFileName } from '../../core/shared/safe-file-name.ts';
import { deliverFile } from '../delivery/deliver-file.ts';
import { hashBytes, readBlob } from '../rows/blob-store.ts';
import { requireVersion } from '../rows/require-rows.ts';
import type { AppContext } from '../session/context.ts';

/**
 * Hands over the file of one version as it came, under its own name made safe for every system. One of
 * that name that holds the same bytes is replaced unasked; for any other see `claimPlace`.
 */
export async function deliverOriginal(
  context: AppContext,
  id: VersionId,
  to: SaveTarget,
): Promise<Delivered> {
  const { db } = context.session.require();
  const { sha256, kind, fileName } = requireVersion(db, id);
  return await deliverFile(context, to, {
    name: safeFileName(fileName),
    bytes: readBlob(db, sha256),
    mediaType: FILE_KIND_FACTS[kind].mediaType,
    isOurs: async (path) => hashBytes(await readFile(path)) === sha256,
  });
}
