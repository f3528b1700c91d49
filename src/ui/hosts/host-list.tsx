import { useMemo } from 'react';
import type { Host } from '../../core/hosts/host.ts';
import { isStale } from '../../core/hosts/stale-rules.ts';
import type { Rotation } from '../../core/rotations/rotation.ts';
import { useSettings } from '../data/use-settings.ts';
import { useToday } from '../data/use-status.ts';
import { FilteredList } from '../shared/list/filtered-list.tsx';
import type { Narrowings } from '../shared/list/narrow-rows.ts';
import { type HostRow, HostTable, rowOfHost } from './host-table.tsx';
import { PLATFORM_WORDS, placeOf } from './host-words.ts';
import { SeveralHosts } from './several-hosts.tsx';

interface HostListProps {
  readonly hosts: readonly Host[];
  readonly rotations: readonly Rotation[];
  readonly selected: string | undefined;
}

/** Hosts by name: what the filters leave of them, and what can be done with several at once. */
export function HostList({ hosts, rotations, selected }: HostListProps) {
  const all = useMemo(() => {
    const counts = Map.groupBy(rotations, ({ host }) => host);
    return [...hosts]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((host) => rowOfHost(host, counts.get(host.id)?.length ?? 0));
  }, [hosts, rotations]);
  return (
    <FilteredList
      thing="host"
      lookedFor="name or place"
      all={all}
      idOf={({ host }) => host.id}
      narrowings={useNarrowings()}
      several={(part) => <SeveralHosts {...part} />}
    >
      {(part) => <HostTable {...part} selected={selected} />}
    </FilteredList>
  );
}

/** A host with rotations may also have been read long ago. */
function useNarrowings(): Narrowings<HostRow> {
  const today = useToday();
  const months = useSettings()?.staleAfterMonths;
  return useMemo(
    () => ({
      textOf: ({ host }) => `${host.name} ${placeOf(host)}`,
      by: [
        {
          label: 'State',
          all: 'All states',
          valuesOf: ({ rotations, oldest }) => [
            rotations > 0 ? 'With rotations' : 'Without rotations',
            ...(oldest === undefined ? ['No rules yet'] : []),
            ...(oldest !== undefined && isStale(oldest, today, months) ? ['Read long ago'] : []),
          ],
        },
        {
          label: 'Applied to by',
          all: 'All ways to apply',
          valuesOf: ({ host }) => [PLATFORM_WORDS[host.platform]],
        },
      ],
    }),
    [today, months],
  );
}
