import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import type { Rotation } from './rotation.ts';

/** What is known of a paper before its file is chosen. */
export interface PaperToAdd {
  readonly type: string;
  readonly host?: Rotation['host'] | undefined;
  readonly elective?: string | undefined;
}

/**
 * A paper of this type that is added for this rotation: one of a host's own is that host's. It is the
 * elective's as well where a paper of the kind on file already names one, so that the host is known to
 * want one for each.
 */
export function paperToAdd(
  { key, belongsTo }: Pick<DocumentType, 'key' | 'belongsTo'>,
  { host, elective }: Pick<Rotation, 'host' | 'elective'>,
  documents: readonly Document[],
): PaperToAdd {
  if (belongsTo !== 'host') return { type: key };
  const isForEach = documents.some(
    (one) => one.type === key && one.host === host && one.elective !== undefined,
  );
  const named = elective.trim();
  return { type: key, host, ...(isForEach && named !== '' && { elective: named }) };
}
