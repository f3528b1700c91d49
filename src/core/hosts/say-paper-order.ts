import { CATALOGUE } from '../documents/catalogue.ts';
import type { DocumentType } from '../documents/document-type.ts';
import { findType } from '../documents/find-type.ts';
import { upperTitle } from '../requirements/describe-type.ts';
import type { PaperOrder } from './host.ts';

/** The files that a host wants, in words: "1: CV, Diploma. 2: Passport." Empty where any order will do. */
export function sayPaperOrder(
  order: PaperOrder | undefined,
  types: readonly DocumentType[] = CATALOGUE,
): string {
  const files = order ?? [];
  return files
    .map((file, index) => {
      const papers = file.map((key) => upperTitle(findType(types, key))).join(', ');
      return files.length === 1 ? `${papers}.` : `${index + 1}: ${papers}.`;
    })
    .join(' ');
}
