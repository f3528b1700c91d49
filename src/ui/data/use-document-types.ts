import { CATALOGUE } from '../../core/documents/catalogue.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import { client } from './client.ts';
import { useRead } from './use-read.ts';

/** Every document type that can be chosen, the person's own among them; the catalogue until they are read. */
export function useDocumentTypes(): readonly DocumentType[] {
  const { data = CATALOGUE } = useRead(['types'], () => client.documents.types());
  return data;
}
