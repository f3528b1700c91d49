import type { Day } from '../shared/day.ts';
import { isDatedAhead } from './dated-ahead.ts';
import type { Document } from './document.ts';
import type { DocumentType } from './document-type.ts';
import { validThrough } from './valid-through.ts';

/**
 * What a paper still needs of the person before anything can count on it:
 * - type: nobody said what it is.
 * - host: it is a host's own, and nobody said whose.
 * - date: how long it holds hangs on a day that is not typed in.
 * - ahead: it bears a day to come, which is a slip or does not count yet.
 * - details: a host's rule reads something on it that is not typed in; only the season knows.
 */
export type PaperNeed = 'type' | 'host' | 'date' | 'ahead' | 'details';

export const PAPER_NEED_WORDS: Readonly<Record<PaperNeed, string>> = {
  type: 'Say what it is.',
  host: 'Say which host it is for.',
  date: 'Type in its date.',
  ahead: 'Its date is still to come: correct it if it is a slip.',
  details: 'Type in what a host reads on it.',
};

/** What the paper by itself needs, whichever hosts there are. Nothing before its file is there. */
export function paperNeeds(
  { type: key, host, versions: [version] }: Pick<Document, 'type' | 'host' | 'versions'>,
  type: DocumentType,
  today: Day,
): readonly PaperNeed[] {
  if (version === undefined) return [];
  if (key === 'other') return ['type'];
  const holdsForSome = type.validity.kind !== 'none' || type.holds !== undefined;
  const isUndated = version.issued === undefined && validThrough(version, type) === undefined;
  return [
    ...(type.belongsTo === 'host' && host === undefined ? (['host'] as const) : []),
    ...(holdsForSome && isUndated ? (['date'] as const) : []),
    ...(isDatedAhead(version.issued, type, today) ? (['ahead'] as const) : []),
  ];
}
