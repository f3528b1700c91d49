import type { Document } from '../../core/documents/document.ts';
import type { PlaceableSummary } from '../../core/packets/plan-input.ts';
import type { VersionId } from '../../core/shared/id.ts';
import type { ReadableDb } from '../database/handles.ts';
import type { PlaceableFacts } from '../intake/taken-in.ts';
import { findPlaceableFacts } from '../rows/placeable-store.ts';

/** What planning needs to know of every version's placeable copy, without its bytes. */
export function readPlaceables(
  db: ReadableDb,
  documents: readonly Document[],
): ReadonlyMap<VersionId, PlaceableSummary> {
  const summaries = new Map<VersionId, PlaceableSummary>();
  for (const version of documents.flatMap(({ versions }) => versions)) {
    const found = findPlaceableFacts<PlaceableFacts>(db, version.sha256);
    if (found === undefined) continue;
    const { pages, outline } = found.facts;
    summaries.set(version.id, { pages, outline, bytes: found.size });
  }
  return summaries;
}
