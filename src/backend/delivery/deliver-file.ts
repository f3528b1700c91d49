import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import { isFault } from '../../core/shared/fault.ts';
import type { WritableDb } from '../database/handles.ts';
import { hashBytes } from '../rows/blob-store.ts';
import { insertManifest } from '../rows/manifest-store.ts';
import { beginOutput, dropOutput, endOutput, type OutputUnderWay } from '../rows/output-store.ts';
import type { AppContext } from '../session/context.ts';
import { claimPlace } from './claim-place.ts';
import { plainBytes } from './plain-bytes.ts';
import { nameBeside, writeFileWhole } from './write-file-whole.ts';

/** A file that is finished and leaves the vault. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** True for a file of the same kind that the app wrote and nobody changed: it may be replaced. */
  readonly isOurs: (path: string) => Promise<boolean>;
  /** What is recorded of it, where it is a packet: pending while it is written, then final. */
  readonly manifest?: Manifest | undefined;
}

/** Hands a finished file over: as a download, or whole into the chosen folder; see `claimPlace`. */
export async function deliverFile(
  context: AppContext,
  to: SaveTarget,
  { name, bytes, mediaType, isOurs, manifest }: MadeFile,
): Promise<Delivered> {
  if (to.kind === 'download') {
    const content = new Blob([plainBytes(bytes)], { type: mediaType });
    if (manifest !== undefined) insertManifest(context.session.require().db, manifest);
    return { name, bytes: bytes.length, content };
  }
  const place = await claimPlace(context, to, name, isOurs);
  await writeRemembered(context, place, bytes, manifest);
  const path = context.folders.shown(place);
  return { name, bytes: bytes.length, ...(path === undefined ? {} : { path }) };
}

/** Written so that a crash at any moment leaves nothing that the next unlock does not settle. */
async function writeRemembered(
  context: AppContext,
  place: string,
  bytes: Uint8Array,
  manifest: Manifest | undefined,
): Promise<void> {
  const { db } = context.session.require();
  const beside = nameBeside(place);
  const sha256 = hashBytes(bytes);
  const remembered = remember(db, { beside, target: place, sha256 }, manifest);
  try {
    await writeFileWhole(place, bytes, beside);
  } catch (error) {
    if (remembered && db.open) dropOutput(db, beside);
    throw error;
  }
  // Locked meanwhile: the next unlock finds the file at its place.
  if (remembered && db.open) endOutput(db, beside);
}

/** A vault that cannot be written to, on a full disk say, still gives out what it holds. */
function remember(db: WritableDb, output: OutputUnderWay, manifest: Manifest | undefined): boolean {
  try {
    beginOutput(db, output, manifest);
    return true;
  } catch (error) {
    if (manifest === undefined && isFault(error)) return false;
    throw error;
  }
}
