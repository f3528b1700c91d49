import { useMemo, useState } from 'react';
import type { Document } from '../../core/documents/document.ts';
import type { DocumentType } from '../../core/documents/document-type.ts';
import type { Host } from '../../core/hosts/host.ts';
import { useToday } from '../data/use-status.ts';
import { GROUP_ORDER, GROUP_WORDS } from '../shared/group-words.ts';
import { countOptions } from '../shared/list/count-options.ts';
import { hasWords } from '../shared/list/has-words.ts';
import type { DocumentRow } from './document-table.tsx';
import { judgeHold } from './judge-hold.ts';

const groupOf = ({ type }: DocumentRow) => type?.group ?? 'personal';

/** The rows that the filters leave, in the order of the groups, and the filters themselves. */
export function useDocumentRows(
  documents: readonly Document[],
  types: readonly DocumentType[],
  hosts: readonly Pick<Host, 'id' | 'name'>[],
) {
  const today = useToday();
  const [words, setWords] = useState('');
  const [group, setGroup] = useState<string | null>(null);
  const [state, setState] = useState<string | null>(null);
  const all = useMemo(() => {
    const typeOf = new Map(types.map((type) => [type.key, type]));
    const hostOf = new Map(hosts.map((host) => [host.id, host]));
    const rows = documents.map((document): DocumentRow => {
      const type = typeOf.get(document.type);
      const host = document.host && hostOf.get(document.host);
      return { document, type, host, hold: judgeHold(document, type, today) };
    });
    return GROUP_ORDER.flatMap((name) => rows.filter((row) => groupOf(row) === name));
  }, [documents, types, hosts, today]);
  const rows = useMemo(
    () =>
      all.filter(
        (row) =>
          (group === null || groupOf(row) === group) &&
          (state === null || row.hold.word === state) &&
          hasWords(`${row.document.title} ${row.type?.title ?? ''} ${row.document.issuer}`, words),
      ),
    [all, group, state, words],
  );
  const filters = [
    {
      label: 'Group',
      all: 'All groups',
      options: GROUP_ORDER.map((name) => ({ value: name, label: GROUP_WORDS[name] })),
      value: group,
      onChange: setGroup,
    },
    {
      label: 'State',
      all: 'All states',
      options: countOptions(all.map(({ hold }) => hold.word)),
      value: state,
      onChange: setState,
    },
  ];
  return { rows, filters, words, setWords };
}
