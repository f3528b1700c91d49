import { createHash } from 'node:crypto';
import type { FileKind } from '../../core/documents/file-kind.ts';
import { placeJpeg } from './image/place-jpeg.ts';
import { placePng } from './image/place-png.ts';
import { intakeFault } from './intake-faults.ts';
import { LIMITS } from './intake-limits.ts';
import { placePdf } from './pdf/place-pdf.ts';
import { sniffFile } from './sniff-file.ts';
import type { TakenIn } from './taken-in.ts';

type Place = (
  bytes: Uint8Array,
  password: string,
  progress: (share: number) => void,
) => ReturnType<typeof placePdf>;

/** A kind of file that nothing can place does not compile. */
const PLACE: Readonly<Record<FileKind, Place>> = {
  pdf: placePdf,
  jpeg: placeJpeg,
  png: placePng,
};

/** Turns the bytes of one file into its placeable copy and facts, in this very thread. `progress` is a share from 0 to 1. */
export async function makePlaceable(
  bytes: Uint8Array,
  password: string,
  progress: (share: number) => void,
): Promise<TakenIn> {
  if (bytes.length > LIMITS.bytes) throw intakeFault('file-too-large');
  const kind = sniffFile(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const placed = await PLACE[kind](bytes, password, progress);
  return { kind, sha256, bytes: bytes.length, pages: placed.facts.pages.length, ...placed };
}
