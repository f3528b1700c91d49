import type { DocumentType } from './document-type.ts';

/**
 * A title for a file that just came: the type's, where the type is known, else the file name
 * without its ending and with its separators as spaces. Hosts have several forms each, so a host's own
 * paper keeps the name of its file.
 */
export function suggestTitle(fileName: string, type: DocumentType | undefined): string {
  const isNamedByType = type !== undefined && type.key !== 'other' && type.belongsTo !== 'host';
  if (isNamedByType) return type.title;
  const words = fileName
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/[_\-.]+/g, ' ')
    .trim();
  if (words === '') return type?.belongsTo === 'host' ? type.title : 'Document';
  return words.charAt(0).toUpperCase() + words.slice(1);
}
