import type { Document } from '../documents/document.ts';
import { indexTypes } from '../documents/find-type.ts';
import { type PaperNeed, paperNeeds } from '../documents/paper-needs.ts';
import type { VerdictStatus } from '../requirements/verdict.ts';
import type { JudgedSeason } from './judged-season.ts';

export interface PaperToSettle {
  readonly document: Document;
  readonly needs: readonly PaperNeed[];
}

/** Verdicts that something typed in on the paper settles. */
export const TO_TYPE: readonly VerdictStatus[] = ['undated', 'dated-ahead'];

/** The papers that need something typed in, for themselves or for a host, in the order of the documents. */
export function papersToSettle({ rows, judged }: JudgedSeason): readonly PaperToSettle[] {
  const typeOf = indexTypes(rows.types);
  const asked = new Set(
    judged.flatMap(({ verdicts }) =>
      verdicts.items.filter(({ status }) => TO_TYPE.includes(status)).map((one) => one.document),
    ),
  );
  return rows.documents.flatMap((document) => {
    const own = paperNeeds(document, typeOf(document.type), rows.today);
    const needs = own.length === 0 && asked.has(document.id) ? (['details'] as const) : own;
    return needs.length === 0 ? [] : [{ document, needs }];
  });
}
