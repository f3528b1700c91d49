import type { Document } from '../../core/documents/document.ts';
import type { PaperToSettle } from '../../core/season/papers-to-settle.ts';
import type { DocumentId } from '../../core/shared/id.ts';

/**
 * The paper after this one that needs something, from the top again after the last; undefined where no
 * other does.
 */
export function nextPaper(
  documents: readonly Document[],
  waiting: readonly PaperToSettle[],
  at: DocumentId,
): DocumentId | undefined {
  const here = documents.findIndex(({ id }) => id === at);
  const others = new Set(waiting.map(({ document }) => document.id));
  const round = [...documents.slice(here + 1), ...documents.slice(0, Math.max(here, 0))];
  return round.find(({ id }) => others.has(id))?.id;
}
