import type { Document } from '../documents/document.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { suggestType } from '../documents/suggest-type.ts';
import type { Rotation } from './rotation.ts';

/** What is here and could be taken for a paper that is wanted. */
export interface PapersToUse {
  /** Their file says so, or nobody said yet what they are. */
  readonly open: readonly Document[];
  /** They count as something else, or at another host, until they are taken. */
  readonly placed: readonly Document[];
}

/**
 * The papers that a person may mean by "use one I have", likely ones first. Those that are of a wanted
 * type already, and count here, are left out: they do not do.
 */
export function papersToUse(
  wants: readonly string[],
  { host }: Pick<Rotation, 'host'>,
  documents: readonly Document[],
  types: readonly DocumentType[],
): PapersToUse {
  const counts = (one: Document) =>
    wants.includes(one.type) &&
    (one.host === host || (one.host === undefined && !isOfHost(one, types)));
  const usable = documents.filter((one) => one.versions.length > 0 && !counts(one));
  const isLikely = (one: Document) => wants.includes(guessType(one, types));
  const isOpen = (one: Document) =>
    one.type === 'other' || (isOfHost(one, types) && one.host === undefined);
  const open = usable.filter(isOpen);
  return {
    open: [...open.filter(isLikely), ...open.filter((one) => !isLikely(one))],
    placed: usable.filter((one) => !isOpen(one)),
  };
}

/** Which of the wanted types the paper is taken for; undefined where the person has to say. */
export function typeToUse(
  document: Document,
  wants: readonly string[],
  types: readonly DocumentType[],
): string | undefined {
  if (wants.length === 1) return wants[0];
  return [document.type, guessType(document, types)].find((key) => wants.includes(key));
}

function guessType({ versions }: Document, types: readonly DocumentType[]): string {
  return suggestType(versions[0]?.fileName ?? '', types);
}

function isOfHost({ type }: Document, types: readonly DocumentType[]): boolean {
  return types.find(({ key }) => key === type)?.belongsTo === 'host';
}
