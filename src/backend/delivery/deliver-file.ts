import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { AppContext } from '../session/context.ts';
import { claimPlace } from './claim-place.ts';
import { plainBytes } from './plain-bytes.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** A file that is finished and leaves the vault. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  /** True for a file of the same kind that the app wrote and nobody changed: it may be replaced. */
  readonly isOurs: (path: string) => Promise<boolean>;
}

/** Hands a finished file over: as a download, or whole into the chosen folder; see `claimPlace`. */
export async function deliverFile(
  context: AppContext,
  to: SaveTarget,
  { name, bytes, mediaType, isOurs }: MadeFile,
): Promise<Delivered> {
  if (to.kind === 'download') {
    const content = new Blob([plainBytes(bytes)], { type: mediaType });
    return { name, bytes: bytes.length, content };
  }
  const place = await claimPlace(context, to, name, isOurs);
  await writeFileWhole(place, bytes);
  const path = context.folders.shown(place);
  return { name, bytes: bytes.length, ...(path === undefined ? {} : { path }) };
}
