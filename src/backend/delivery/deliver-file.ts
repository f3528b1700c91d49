import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { Manifest } from '../../core/packets/packet.ts';
import { hashBytes } from '../rows/blob-store.ts';
import { insertManifest } from '../rows/manifest-store.ts';
import type { AppContext } from '../session/context.ts';
import { claimPlace } from './claim-place.ts';
import { nameBeside } from './name-beside.ts';
import { plainBytes } from './plain-bytes.ts';
import { rememberOutput } from './remember-output.ts';
import { writeFileWhole } from './write-file-whole.ts';

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
  const { db } = context.session.require();
  const beside = nameBeside(place);
  const output = { beside, target: place, sha256: hashBytes(bytes) };
  await rememberOutput(db, output, () => writeFileWhole(place, bytes, beside), manifest);
  const path = context.folders.shown(place);
  return { name, bytes: bytes.length, ...(path === undefined ? {} : { path }) };
}
