import type { Delivered, SaveTarget } from '../../contract/save-target.ts';
import type { AppContext } from '../session/context.ts';
import { plainBytes } from './plain-bytes.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** Hands a finished PDF over: as a download, or whole into the chosen folder; see `writeFileWhole`. */
export async function deliverPdf(
  context: AppContext,
  to: SaveTarget,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Delivered> {
  if (to.kind === 'download') {
    const content = new Blob([plainBytes(bytes)], { type: 'application/pdf' });
    return { name, bytes: bytes.length, content };
  }
  const path = context.folders.shown(
    await writeFileWhole(context.folders.folder(to.token), name, bytes),
  );
  return { name, bytes: bytes.length, ...(path === undefined ? {} : { path }) };
}
