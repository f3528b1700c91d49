import type { DocumentVersion } from '../../core/documents/document.ts';
import { Fault } from '../../core/shared/fault.ts';
import type { ReadableDb } from '../database/handles.ts';
import { type Placeable, readPlaceable } from './placeable-store.ts';

/** The copy of a version that is shown and placed in packets. Throws Fault `placeable-missing`. */
export function readPlaceableCopy(
  db: ReadableDb,
  version: Pick<DocumentVersion, 'sha256' | 'fileName'>,
): Placeable {
  const copy = readPlaceable(db, version.sha256);
  if (copy !== undefined) return copy;
  throw new Fault(
    'placeable-missing',
    `The copy of "${version.fileName}" that goes into packets is not there. Export the file and add it again.`,
  );
}
