import type { Document } from './document.ts';
import type { DocumentType } from './document-type.ts';
import { findType } from './find-type.ts';
import { suggestTitle } from './suggest-title.ts';

/**
 * What a document is called once its type is the one of this key: a title that the old type or the name of
 * a file gave it follows the new type, and words of a person's own stay. Absent: the type stays.
 */
export function titleAfter(
  { title, type, versions }: Pick<Document, 'title' | 'type' | 'versions'>,
  key: string | undefined,
  types: readonly DocumentType[],
): string {
  if (key === undefined || key === type) return title;
  const [before, after] = [findType(types, type), findType(types, key)];
  const named = versions.find(({ fileName }) => suggestTitle(fileName, before) === title);
  if (named !== undefined) return suggestTitle(named.fileName, after);
  const isOfType = versions.length === 0 && title === before.title;
  return isOfType ? after.title : title;
}
