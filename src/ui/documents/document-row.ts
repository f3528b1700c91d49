import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import type { Hold } from './judge-hold.ts';

/** A document with what its row shows. */
export interface DocumentRow {
  readonly document: Document;
  readonly type: DocumentType | undefined;
  readonly host: Pick<Host, 'name'> | undefined;
  readonly hold: Hold;
}

/** What has no type yet stands with what is personal. */
export const groupOf = ({ type }: DocumentRow) => type?.group ?? 'personal';
