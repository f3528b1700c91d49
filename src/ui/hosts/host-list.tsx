import { useMemo } from 'react';
import { isStale } from '../../core/hosts/stale-rules.ts';
import { hostEligibility } from '../../core/planning/host-eligibility.ts';
import type { SeasonRows } from '../../core/season/season-rows.ts';
import { keptOf } from '../data/kept-of.ts';
import { useSettings } from '../data/use-settings.ts';
import { useToday } from '../data/use-status.ts';
import { FilteredList } from '../shared/list/filtered-list.tsx';
import type { Narrowings } from '../shared/list/narrow-rows.ts';
import { ELIGIBILITY } from '../verdicts/admission-words.ts';
import { type HostRow, HostTable, rowOfHost } from './host-table.tsx';
import { PLATFORM_WORDS, placeOf } from './host-words.ts';
import { SeveralHosts } from './several-hosts.tsx';

interface HostListProps {
  readonly season: SeasonRows;
  readonly selected: string | undefined;
}

/** By name, each with whether it takes the applicant; laid once for each season. */
const hostRows = keptOf((season: SeasonRows): readonly HostRow[] => {
  const counts = Map.groupBy(season.rotations, ({ host }) => host);
  return season.hosts
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((host) =>
      rowOfHost(
        host,
        counts.get(host.id)?.length ?? 0,
        hostEligibility(season, host, {}).eligibility.status,
      ),
    );
});

/** Hosts by name: what the filters leave of them, and what can be done with several at once. */
export function HostList({ season, selected }: HostListProps) {
  return (
    <FilteredList
      thing="host"
      lookedFor="name or place"
      all={hostRows(season)}
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
          label: 'Whom it takes',
          all: 'Open or closed to you',
          valuesOf: ({ standing }) => [ELIGIBILITY[standing].word],
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
