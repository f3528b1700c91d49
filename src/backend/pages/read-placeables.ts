import { placeableSummarySchema } from '../../contract/schemas/packet-schemas.ts';
import type { Document } from '../../core/documents/document.ts';
import type { PlaceableSummary } from '../../core/packets/plan-input.ts';
import type { VersionId } from '../../core/shared/id.ts';
import type { ReadableDb } from '../database/handles.ts';
import { findPlaceableFacts } from '../rows/placeable-store.ts';

/** What planning needs to know of every version's placeable copy, without its bytes. */
export function readPlaceables(
  db: ReadableDb,
  documents: readonly Document[],
): ReadonlyMap<VersionId, PlaceableSummary> {
  const summaries = new Map<VersionId, PlaceableSummary>();
  for (const version of documents.flatMap(({ versions }) => versions)) {
    const found = findPlaceableFacts(db, version.sha256);
    if (found === undefined) continue;
    // A copy whose facts cannot be read is as good as none: it can be made again from the file.
    const summary = placeableSummarySchema.safeParse({ ...found.facts, bytes: found.size });
    if (summary.success) summaries.set(version.id, summary.data);
  }
  return summaries;
}
