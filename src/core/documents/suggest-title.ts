import type { DocumentType } from './document-type.ts';

/**
 * A title for a file that just came: the type's, where the type is known, else the file name
 * without its ending and with its separators as spaces.
 */
export function suggestTitle(fileName: string, type: DocumentType | undefined): string {
  if (type !== undefined && type.key !== 'other') return type.title;
  const words = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\-.]+/g, ' ')
    .trim();
  return words === '' ? 'Document' : words.charAt(0).toUpperCase() + words.slice(1);
}
