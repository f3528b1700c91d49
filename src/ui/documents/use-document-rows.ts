import { useMemo } from 'react';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import { useToday } from '../data/use-status.ts';
import { GROUP_ORDER } from '../shared/group-words.ts';
import { type DocumentRow, groupOf } from './document-row.ts';
import { judgeHold } from './judge-hold.ts';

/** Each document with its type, its host and how long it holds, in the order of the groups. */
export function useDocumentRows(
  documents: readonly Document[],
  types: readonly DocumentType[],
  hosts: readonly Pick<Host, 'id' | 'name'>[],
): readonly DocumentRow[] {
  const today = useToday();
  return useMemo(() => {
    const typeOf = new Map(types.map((type) => [type.key, type]));
    const hostOf = new Map(hosts.map((host) => [host.id, host]));
    const rows = documents.map((document): DocumentRow => {
      const type = typeOf.get(document.type);
      const host = document.host && hostOf.get(document.host);
      return { document, type, host, hold: judgeHold(document, type, today) };
    });
    return GROUP_ORDER.flatMap((name) => rows.filter((row) => groupOf(row) === name));
  }, [documents, types, hosts, today]);
}
