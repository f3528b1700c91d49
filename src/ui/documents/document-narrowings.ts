import { GROUP_WORDS } from '../shared/group-words.ts';
import type { Narrowings } from '../shared/list/narrow-rows.ts';
import { type DocumentRow, groupOf } from './document-row.ts';

/** By the words of a document and its type, its group and what it holds until. */
export const DOCUMENT_NARROWINGS: Narrowings<DocumentRow> = {
  textOf: ({ document, type }) => `${document.title} ${type?.title ?? ''} ${document.issuer}`,
  by: [
    { label: 'Group', all: 'All groups', valuesOf: (row) => [GROUP_WORDS[groupOf(row)]] },
    { label: 'State', all: 'All states', valuesOf: ({ hold }) => [hold.word] },
  ],
};
